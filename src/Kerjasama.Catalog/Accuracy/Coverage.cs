using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>Counts what the catalogue holds, with the floors it promises.</summary>
public static class Coverage
{
    private const string Indonesia = "IDN";

    public static IReadOnlyList<CoverageRow> Of(ContentSet content)
    {
        var labels = new AgreementLabels(content.Agreements, ActorAssembly.Register(content));
        var byLabel = content.Agreements.ToLookup(a => labels.Of(a).Label);
        List<AgreementFile> bilateral = [.. byLabel[Label.Bilateral]];
        List<AgreementFile> multilateral = [.. byLabel[Label.Multilateral]];
        List<AgreementFile> ofIndonesia = [.. bilateral.Where(a => a.Parties.Any(p => p.Party == Indonesia))];
        return
        [
            new(CoverageItem.Organizations, content.Organizations.Count, 70),
            new(CoverageItem.Agreements, content.Agreements.Count, 1000),
            new(CoverageItem.BilateralOfIndonesia, ofIndonesia.Count, 400),
            new(CoverageItem.BilateralPartners, ofIndonesia.SelectMany(a => a.Parties).Select(p => p.Party).Where(p => p != Indonesia).Distinct().Count(), 85),
            new(CoverageItem.BilateralFields, ofIndonesia.SelectMany(a => a.Fields).Distinct().Count(), 14),
            new(CoverageItem.BilateralOfOthers, bilateral.Count - ofIndonesia.Count, 100),
            new(CoverageItem.Multilateral, multilateral.Count, 300),
            new(CoverageItem.CompletePartyTables, multilateral.Count(a => a.ArePartiesComplete && a.Parties.Count > 0), 150),
            new(CoverageItem.WrittenAgreements, content.Agreements.Count(HasProse), 250),
            new(CoverageItem.CountryProfiles, content.Countries.Count(HasProse), content.Countries.Count),
            new(CoverageItem.IndonesianRelations, content.Relations.Count(r => HasProse(r) && (r.First == "indonesia" || r.Second == "indonesia")), 60),
            new(CoverageItem.Terms, content.Terms.Count, 100),
            new(CoverageItem.Events, content.Events.Count, 60),
            new(CoverageItem.Sources, content.Sources.Count, null),
        ];
    }

    private static bool HasProse(ContentFile file) => !string.IsNullOrWhiteSpace(file.Body.Text);
}
