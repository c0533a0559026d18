using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Regions;

/// <summary>The regions and subregions of UN M49.</summary>
[CachedBy]
public sealed class IndexModel(RegionQueries regions) : SitePage
{
    public IReadOnlyList<Region> Regions { get; private set; } = [];

    public void OnGet()
    {
        Regions = regions.List();
        Title = "Kawasan";
        Description = "Kawasan dan subkawasan dunia menurut pembagian statistik PBB (M49), dengan jumlah negaranya dalam katalog.";
        CanonicalPath = SitePaths.Regions;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public IEnumerable<Region> PartsOf(Region region) => Regions.Where(r => r.Parent == region.Slug);
}
