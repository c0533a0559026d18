using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Countries;

/// <summary>All countries by name, with their counts and Indonesia's bilateral partners on a map.</summary>
[CachedBy("kawasan", "status")]
public sealed class IndexModel(CountryQueries countries, RegionQueries regions) : SitePage
{
    public IReadOnlyList<Country> Countries { get; private set; } = [];

    /// <summary>Countries with a bilateral agreement with Indonesia, the most first; whatever the filter.</summary>
    public IReadOnlyList<Country> Partners { get; private set; } = [];

    public IReadOnlyList<Region> Regions { get; private set; } = [];

    public Region? Region { get; private set; }

    public CountryStatus? Status { get; private set; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public bool IsFiltered => Region is not null || Status is not null;

    public void OnGet()
    {
        Regions = regions.List();
        var problems = new List<string>();
        if (Asked("kawasan") is { } regionText && (Region = Regions.FirstOrDefault(r => r.Slug == regionText)) is null)
        {
            problems.Add($"Kawasan “{regionText}” tidak dikenal.");
        }

        if (Asked("status") is { } statusText)
        {
            if (KebabName<CountryStatus>.TryParse(statusText, out var status))
            {
                Status = status;
            }
            else
            {
                problems.Add($"Status “{statusText}” tidak dikenal.");
            }
        }

        Problems = problems;
        var all = countries.List();
        Partners = [.. all.Where(c => c.BilateralWithIndonesia > 0).OrderByDescending(c => c.BilateralWithIndonesia)];
        Countries = [.. all.Where(c => (Region is null || c.Region == Region.Slug || c.Subregion == Region.Slug) && (Status is null || c.Status == Status))];
        Title = "Negara";
        Description = "Semua negara dalam katalog dari A sampai Z, dengan jumlah perjanjian bilateral dan multilateral, keanggotaan organisasi, dan peta mitra bilateral Indonesia.";
        CanonicalPath = SitePaths.Countries;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = IsFiltered;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>The first country under each letter.</summary>
    public IEnumerable<(char Letter, Country First)> Letters => Countries.GroupBy(c => Letter(c.Name)).Select(g => (g.Key, g.First()));

    public int CountOf(CountryStatus status) => Countries.Count(c => c.Status == status);

    /// <summary>The address of the list with one filter set or lifted.</summary>
    public string With(Region? region, CountryStatus? status) => Paging.Address(SitePaths.Countries, Pairs(region, status));

    /// <summary>The file of the list shown.</summary>
    public string Download(string extension) => Paging.Address(SitePaths.Countries + extension, Pairs(Region, Status));

    public IEnumerable<MapMark> Marks => Partners
        .Select(c => MapMark.Partner(c.Code, c.BilateralWithIndonesia, SitePaths.Relation("indonesia", c.Slug), $"{c.Name}: {Format.Number(c.BilateralWithIndonesia)} perjanjian"))
        .Append(new MapMark("IDN", "me"));

    private static IEnumerable<KeyValuePair<string, string>> Pairs(Region? region, CountryStatus? status)
    {
        if (region is not null)
        {
            yield return new("kawasan", region.Slug);
        }

        if (status is { } one)
        {
            yield return new("status", KebabName<CountryStatus>.Name(one));
        }
    }

    private static char Letter(string name) => char.ToUpperInvariant(name[0]);
}
