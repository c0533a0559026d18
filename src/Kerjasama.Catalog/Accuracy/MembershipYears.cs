using System.Globalization;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>Memberships beside the Correlates of War dataset, which gives the year of joining until 2014.</summary>
public static class MembershipYears
{
    private const int LastYear = 2014;

    // Before 1965 the dataset looks at some organisations every five years and says so of the row.
    private const string FiveYears = "Within 5 years";

    public static Comparison Compare(IReadOnlyList<OrganizationFile> organizations, IEnumerable<ReferenceMembership> references)
    {
        var rows = references.Where(r => r.Status == "full").ToList();
        var systemEntry = rows.GroupBy(r => r.Member).ToDictionary(g => g.Key, g => g.Min(Year), StringComparer.Ordinal);
        var byOrganization = rows.ToLookup(r => OrganizationCodes.Of(r.Organization), StringComparer.Ordinal);
        return new()
        {
            Title = "Other memberships by year (Correlates of War)",
            Facts = [.. organizations.Where(o => byOrganization.Contains(o.Code)).SelectMany(o => Facts(o, [.. byOrganization[o.Code]], systemEntry))],
        };
    }

    private static IEnumerable<ComparedFact> Facts(OrganizationFile organization, IReadOnlyList<ReferenceMembership> rows, Dictionary<string, int> systemEntry)
    {
        var all = new MemberPeriods(organization);
        foreach (var row in rows)
        {
            var periods = all.Of(row.Member);
            yield return new($"cow/{organization.Code}/{row.Member}/{row.Joined}", all.File, MemberPeriods.Text(periods), row.Joined, OutcomeOf(periods, row, systemEntry[row.Member]));
        }

        var known = rows.Select(r => r.Member).ToHashSet(StringComparer.Ordinal);
        foreach (var member in all.Members.Where(m => !known.Contains(m.Key) && m.Any(p => p.From?.Year <= LastYear)))
        {
            yield return new($"cow/{organization.Code}/{member.Key}", all.File, MemberPeriods.Text(member), "", Outcome.OnlyHere);
        }
    }

    private static Outcome OutcomeOf(IReadOnlyList<MembershipFile> periods, ReferenceMembership row, int systemEntry)
    {
        var (year, starts) = (Year(row), periods.Where(p => p.From is not null).Select(p => p.From!.Value.Year).ToList());
        return starts.Contains(year) ? Outcome.Equal
            : starts.Count == 0 ? Outcome.MissingHere
            : year < 1965 && row.Precision.Contains(FiveYears, StringComparison.Ordinal) && starts.Exists(s => Math.Abs(s - year) <= 5) ? Outcome.Compatible

            // A state is counted from the year in which the dataset lets it into its system of states, however long it had been a member.
            : year == systemEntry && starts.Exists(s => s < year) ? Outcome.Compatible
            : Outcome.Differing;
    }

    private static int Year(ReferenceMembership row) => int.Parse(row.Joined.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
