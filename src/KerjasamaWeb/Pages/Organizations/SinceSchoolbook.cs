using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Pages.Organizations;

/// <summary>Why the number of members in printed schoolbooks is out of date, out of the dated members alone.</summary>
public sealed record SinceSchoolbook
{
    public required OrganizationProfile Organization { get; init; }

    public required int Printed { get; init; }

    public required int Now { get; init; }

    /// <summary>The first day on which the printed number was right.</summary>
    public required PartialDate RightFrom { get; init; }

    /// <summary>Who came and who went since, the earliest first.</summary>
    public required IReadOnlyList<MemberChange> Changes { get; init; }

    public static SinceSchoolbook? From(OrganizationProfile organization, IReadOnlyList<Membership> members)
    {
        if (organization is not { SchoolbookCount: { } printed, SchoolbookCountDay: { } day })
        {
            return null;
        }

        var last = organization.MembersAsOf.Latest;
        var changes = Changed(members).Where(c => c.Day.Earliest <= last).ToList();
        var since = changes.Where(c => c.Day.Earliest > day.Latest).ToList();
        return new()
        {
            Organization = organization,
            Printed = printed,
            Now = since.Count > 0 ? since[^1].Count : printed,
            RightFrom = changes.Last(c => c.Day.Earliest <= day.Latest).Day,
            Changes = since,
        };
    }

    private static IEnumerable<MemberChange> Changed(IReadOnlyList<Membership> members)
    {
        IReadOnlyList<Membership> before = [];
        foreach (var day in members.SelectMany(m => new[] { m.FromDate, m.ToDate }).OfType<PartialDate>().OrderBy(d => d.Earliest).DistinctBy(d => d.Earliest))
        {
            var now = members.Where(m => m.IsOn(day.Earliest)).DistinctBy(m => m.Code).ToList();
            var joined = now.ExceptBy(before.Select(m => m.Code), m => m.Code).ToList();
            var left = before.ExceptBy(now.Select(m => m.Code), m => m.Code).ToList();
            before = now;
            if (joined.Count + left.Count > 0)
            {
                yield return new(day, joined, left, now.Count);
            }
        }
    }
}
