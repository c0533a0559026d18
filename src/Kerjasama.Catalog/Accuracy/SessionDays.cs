using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>First and last days of the sessions of the climate conference.</summary>
public static class SessionDays
{
    public static Comparison Compare(OrganizationFile? conference, IReadOnlyList<ReferenceSession> references)
    {
        var sessions = (conference?.Sessions ?? []).Where(s => s.Number is not null).GroupBy(s => s.Number!).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return new()
        {
            Title = "COP sessions by day",
            Bar = 1,
            IsWhole = true,
            Facts =
            [
                .. references.SelectMany(r => Facts(sessions.GetValueOrDefault(r.Number), r)),
                .. sessions.Values.Where(s => references.All(r => r.Number != s.Number)).Select(s => new ComparedFact($"cop/{s.Number}", s.File, $"{s.Start}/{s.End}", "", Outcome.OnlyHere)),
            ],
        };
    }

    private static IEnumerable<ComparedFact> Facts(SessionFile? session, ReferenceSession reference) =>
    [
        Fact(session, $"cop/{reference.Number}/start", session?.Start, reference.Start),
        Fact(session, $"cop/{reference.Number}/end", session?.End, reference.End),
    ];

    private static ComparedFact Fact(SessionFile? session, string key, PartialDate? ours, DateOnly reference)
    {
        var (text, theirs) = (ours?.ToString() ?? "", IsoDay.Format(reference));
        return new(key, session?.File ?? "organizations/", text, theirs, text == theirs ? Outcome.Equal : text.Length == 0 ? Outcome.MissingHere : Outcome.Differing);
    }
}
