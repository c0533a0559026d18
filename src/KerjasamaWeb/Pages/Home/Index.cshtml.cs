using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Pages;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Home;

/// <summary>The start page: search, the two definitions with real examples, and the ways in.</summary>
[CachedBy]
public sealed class IndexModel(HomeQueries home, PageQueries pages, CountryQueries countries, OrganizationQueries organizations) : SitePage
{
    private const int NewestShown = 5;

    private const string HomeCountry = "indonesia";

    /// <summary>The examples that the catalogue has, with their rows.</summary>
    public IReadOnlyDictionary<string, Agreement> Agreements { get; private set; } = new Dictionary<string, Agreement>();

    public IReadOnlyDictionary<string, Organization> Organizations { get; private set; } = new Dictionary<string, Organization>();

    public Country? Indonesia { get; private set; }

    /// <summary>Countries with bilateral agreements with Indonesia, the closest first.</summary>
    public IReadOnlyList<Country> Partners { get; private set; } = [];

    public IReadOnlyList<Agreement> Newest { get; private set; } = [];

    public int PathCount { get; private set; }

    public int CheckedCount { get; private set; }

    public void OnGet()
    {
        Agreements = home.ListAgreements([.. Examples.Bilateral.Concat(Examples.Scale).Select(e => e.Slug).Distinct()]);
        Organizations = organizations.ListBySlugs([.. Examples.Multilateral.Select(e => e.Slug)]).ToDictionary(o => o.Slug);
        Indonesia = countries.Find(HomeCountry);
        Partners = countries.ListClosestToIndonesia(limit: 300);
        Partners = [.. Partners.Where(c => c.Slug != HomeCountry)];
        Newest = home.ListNewest(NewestShown);
        (PathCount, CheckedCount) = pages.CountPaths(Catalogue.AsOf);
        Title = "Beranda";
        Description = "Referensi kerja sama bilateral dan multilateral dalam bahasa Indonesia: setiap perjanjian diberi label yang dijelaskan, setiap angka bertanggal, setiap fakta bersumber.";
        CanonicalPath = SitePaths.Home;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public IEnumerable<MapMark> Marks => Partners.Select(c => new MapMark(c.Code, Shade(c.BilateralWithIndonesia))).Append(new("IDN", "me"));

    /// <summary>The class of a country on the map, by its number of bilateral agreements with Indonesia.</summary>
    public static string Shade(int agreements) => agreements switch { >= 15 => "bi3", >= 5 => "bi2", _ => "bi1" };
}
