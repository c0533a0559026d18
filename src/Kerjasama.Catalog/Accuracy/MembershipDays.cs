using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>Joining and leaving of one organisation by day.</summary>
public static class MembershipDays
{
    /// <param name="key">Begins the keys of the facts, such as <c>wto</c>.</param>
    /// <param name="organization">Absent: every fact is missing here.</param>
    /// <param name="references">Rows of that organisation whose dates are days.</param>
    public static IReadOnlyList<ComparedFact> Facts(string key, OrganizationFile? organization, IReadOnlyList<ReferenceMembership> references)
    {
        if (organization is null)
        {
            return [.. references.Select(r => new ComparedFact($"{key}/{r.Member}", "organizations/", "", r.Joined, Outcome.MissingHere))];
        }

        var periods = new MemberPeriods(organization);
        var known = references.Select(r => r.Member).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. references.Select(r => Joined(key, periods, r)),
            .. references.Where(r => r.Left.Length > 0).Select(r => Left(key, periods, r)),
            .. periods.Members.Where(m => !known.Contains(m.Key)).Select(m => new ComparedFact($"{key}/{m.Key}", periods.File, MemberPeriods.Text(m), "", Outcome.OnlyHere)),
        ];
    }

    private static ComparedFact Joined(string key, MemberPeriods all, ReferenceMembership reference)
    {
        var periods = all.Of(reference.Member);
        return new($"{key}/{reference.Member}", all.File, MemberPeriods.Text(periods), reference.Joined, OutcomeOf([.. periods.Select(p => p.From?.ToString())], reference.Joined));
    }

    private static ComparedFact Left(string key, MemberPeriods all, ReferenceMembership reference)
    {
        var periods = all.Of(reference.Member);
        return new($"{key}/{reference.Member}/left", all.File, MemberPeriods.Text(periods), reference.Left, OutcomeOf([.. periods.Select(p => p.To?.ToString())], reference.Left));
    }

    private static Outcome OutcomeOf(IReadOnlyList<string?> ours, string reference) =>
        ours.Contains(reference) ? Outcome.Equal

        // A year or month that holds the day is right as far as it goes, but not the day.
        : ours.All(o => o is null || reference.StartsWith(o, StringComparison.Ordinal)) ? Outcome.MissingHere
        : Outcome.Differing;
}
