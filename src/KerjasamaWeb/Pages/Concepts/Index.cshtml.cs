using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Concepts;

/// <summary>All concepts with their definitions, in the order in which a lesson takes them.</summary>
[CachedBy]
public sealed class IndexModel(PageQueries pages) : SitePage
{
    public IReadOnlyList<WrittenPage> Concepts { get; private set; } = [];

    public void OnGet()
    {
        Concepts = pages.List(PageKind.Concept);
        Title = "Konsep";
        Description = "Konsep dasar kerja sama antarnegara: bilateral, multilateral, regional, perjanjian internasional, dan tahap pembuatannya. Setiap konsep dimulai dengan satu kalimat yang dapat dikutip.";
        CanonicalPath = SitePaths.Concepts;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }
}
