using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Regions;

/// <summary>One region or subregion: its countries, its parts and its organisations.</summary>
[CachedBy]
public sealed class DetailsModel(RegionQueries regions, CountryQueries countries, ParticipationQueries participation, FieldQueries fields) : SitePage
{
    private IReadOnlyList<Region> _all = [];

    public Region Region { get; private set; } = null!;

    public IReadOnlyList<Country> Countries { get; private set; } = [];

    public IReadOnlyList<RegionalOrganization> Organizations { get; private set; } = [];

    /// <summary>Agreements with a party from the region.</summary>
    public AgreementCharts Charts { get; private set; } = null!;

    public References References { get; private set; } = null!;

    public Region? Parent => _all.FirstOrDefault(r => r.Slug == Region.Parent);

    public IEnumerable<Region> Parts => _all.Where(r => r.Parent == Region.Slug);

    /// <summary>The other parts of the region that this subregion lies in, or the other continents.</summary>
    public IEnumerable<Region> Siblings => _all.Where(r => r.Parent == Region.Parent && r.Slug != Region.Slug);

    public IActionResult OnGet(string slug)
    {
        _all = regions.List();
        if (_all.FirstOrDefault(r => r.Slug == slug) is not { } region)
        {
            return NotFound();
        }

        Region = region;
        Countries = countries.List(slug);
        Organizations = regions.ListOrganizations(slug);
        Charts = new() { Counts = participation.Count(new() { Region = slug }), Fields = fields.List(), List = [new("kawasan", slug)], Of = "negara " + region.Name, AsOf = Catalogue.AsOf };
        References = new() { Items = [], Checked = Catalogue.AsOf };
        CanonicalPath = SitePaths.Region(slug);
        // "Afrika Selatan" and "Mikronesia" are countries too.
        Title = $"Kawasan {region.Name}";
        Description = $"{region.Summary} {Format.Number(Countries.Count)} negara dan pihak lain dalam katalog, dengan perjanjian bilateral dan multilateralnya.";
        Crumbs = [new("Beranda", SitePaths.Home), new("Kawasan", SitePaths.Regions), .. Parent is { } parent ? new Crumb[] { new(parent.Name, SitePaths.Region(parent.Slug)) } : []];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    /// <summary>The list of all agreements with a party from the region, or its file.</summary>
    public string Agreements(string extension = "") => Paging.Address(SitePaths.Agreements + extension, Charts.List);

    public IEnumerable<MapMark> Marks => Countries.Select(c =>
        c.Code == "IDN" ? new MapMark(c.Code, "me") { Path = SitePaths.Country(c.Slug), Title = c.Name }
        : c.BilateralWithIndonesia > 0 ? MapMark.Partner(c.Code, c.BilateralWithIndonesia, SitePaths.Country(c.Slug), $"{c.Name}: {Format.Number(c.BilateralWithIndonesia)} perjanjian bilateral dengan Indonesia")
        : new MapMark(c.Code, "area") { Path = SitePaths.Country(c.Slug), Title = c.Name });
}
