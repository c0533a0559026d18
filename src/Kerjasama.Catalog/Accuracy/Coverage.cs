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
            new("organisations and forums", content.Organizations.Count, 70),
            new("agreements", content.Agreements.Count, 1000),
            new("bilateral agreements of Indonesia", ofIndonesia.Count, 400),
            new("  their partners", ofIndonesia.SelectMany(a => a.Parties).Select(p => p.Party).Where(p => p != Indonesia).Distinct().Count(), 85),
            new("  their fields", ofIndonesia.SelectMany(a => a.Fields).Distinct().Count(), 14),
            new("bilateral agreements of others", bilateral.Count - ofIndonesia.Count, 100),
            new("multilateral agreements", multilateral.Count, 300),
            new("  with complete party tables", multilateral.Count(a => a.ArePartiesComplete && a.Parties.Count > 0), 150),
            new("agreements with a written page", content.Agreements.Count(HasProse), 250),
            new("countries with a profile of their own", content.Countries.Count(HasProse), content.Countries.Count),
            new("introductions to relations of Indonesia", content.Relations.Count(r => HasProse(r) && (r.First == "indonesia" || r.Second == "indonesia")), 60),
            new("terms", content.Terms.Count, 100),
            new("events", content.Events.Count, 60),
            new("sources", content.Sources.Count, null),
        ];
    }

    private static bool HasProse(ContentFile file) => !string.IsNullOrWhiteSpace(file.Body.Text);
}
