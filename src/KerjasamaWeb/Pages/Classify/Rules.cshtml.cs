using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>All rules of the classifier, those that give the label first.</summary>
[CachedBy]
public sealed class RulesModel(PageQueries pages, RuleQueries rules) : SitePage
{
    public IReadOnlyList<WrittenPage> Deciding { get; private set; } = [];

    public IReadOnlyList<WrittenPage> Normalizing { get; private set; } = [];

    public IReadOnlyDictionary<string, int> CountByRule { get; private set; } = new Dictionary<string, int>();

    public void OnGet()
    {
        var all = pages.List(PageKind.Rule);
        Deciding = [.. all.Where(p => p.Slug.StartsWith('k'))];
        Normalizing = [.. all.Where(p => p.Slug.StartsWith('n'))];
        CountByRule = rules.CountByRule();
        Title = "Aturan klasifikasi";
        Description = "Sebelas aturan yang menetapkan label bilateral atau multilateral: lima aturan label (K0–K4) dan enam aturan hitungan (N1–N6), masing-masing dengan alasan, contoh, dan batasnya.";
        CanonicalPath = SitePaths.Rules;
        Crumbs = [new("Beranda", SitePaths.Home), new("Klasifikasi", SitePaths.Classify)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }
}
