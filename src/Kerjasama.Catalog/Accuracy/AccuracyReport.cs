using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>The content beside every reference.</summary>
public sealed record AccuracyReport
{
    private const string DayDatasets = "GGO:";
    private const string YearDataset = "CoW";

    public required IReadOnlyList<ComparisonResult> Results { get; init; }

    /// <summary>Keys of <c>content/differences.md</c> that explain nothing any more.</summary>
    public required IReadOnlyList<string> UnusedExplanations { get; init; }

    public bool IsPassed => Results.All(r => r.IsPassed);

    public static AccuracyReport Create(ContentSet content, ReferenceData reference, ExplainedDifferences explained)
    {
        List<ComparisonResult> results =
        [
            .. Compare(content, reference).Select(c => c with { Facts = [.. c.Facts.Select(explained.Judge)] }).Select(c => new ComparisonResult
            {
                Comparison = c,
                Unexplained = [.. c.Facts.Where(f => f.IsDifference && !explained.Explains(f))],
            }),
        ];
        return new() { Results = results, UnusedExplanations = [.. explained.Unused] };
    }

    private static IEnumerable<Comparison> Compare(ContentSet content, ReferenceData reference)
    {
        var organizations = content.Organizations.ToDictionary(o => o.Code, StringComparer.Ordinal);
        var named = content.Organizations.ToDictionary(o => o.Code, o => o.NameEn, StringComparer.Ordinal);
        var bySource = reference.Memberships.ToLookup(m => m.Source, StringComparer.Ordinal);
        yield return AdmissionDays.Compare(content.Countries, organizations.GetValueOrDefault("UNO"), reference.Admissions);
        yield return Members("WTO membership by day", "wto", organizations.GetValueOrDefault("WTO"), bySource["GGO:ESTWTO_1994A"]);
        yield return Members("EU membership by day", "eu", organizations.GetValueOrDefault("EUE"), bySource["jfjelstul/eums"]);
        yield return PartyDays.Compare(content.Agreements, reference.Parties, named.GetValueOrDefault);
        yield return InvestmentTreaties.Compare(content.Agreements, content.Organizations, reference.Investments);
        yield return SessionDays.Compare(organizations.GetValueOrDefault("COP"), reference.Sessions);
        yield return OtherDays(organizations, reference.Memberships);
        yield return MembershipYears.Compare(content.Organizations, reference.Memberships.Where(m => m.Source.StartsWith(YearDataset, StringComparison.Ordinal)));
    }

    private static Comparison Members(string title, string key, OrganizationFile? organization, IEnumerable<ReferenceMembership> rows) =>
        new() { Title = title, Bar = 1, IsWhole = true, Facts = MembershipDays.Facts(key, organization, [.. rows]) };

    // The WTO stands alone above; a body without a page here is not compared.
    private static Comparison OtherDays(Dictionary<string, OrganizationFile> organizations, IEnumerable<ReferenceMembership> memberships) => new()
    {
        Title = "Other memberships by day (GGO)",
        Facts =
        [
            .. memberships.Where(m => m.Source.StartsWith(DayDatasets, StringComparison.Ordinal) && m.Organization != "WTO")
                .GroupBy(m => OrganizationCodes.Of(m.Organization))
                .Where(g => g.Key is not null && organizations.ContainsKey(g.Key))
                .SelectMany(g => MembershipDays.Facts($"ggo/{g.Key}", organizations[g.Key!], [.. g])),
        ],
    };
}
