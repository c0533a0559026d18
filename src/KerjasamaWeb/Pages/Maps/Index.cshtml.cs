using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Maps;
using Kerjasama.Catalog.Organizations;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>One map of the world for everything that has a place: partners, members, parties, years of joining.</summary>
[CachedBy("lapis", "bidang", "per", "kawasan")]
public sealed class IndexModel(MapReader reader, MapQueries maps, FieldQueries fields) : SitePage
{
    public MapView View { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public IReadOnlyList<MappedAgreement> Agreements { get; private set; } = [];

    /// <summary>Organisations with a list of members.</summary>
    public IEnumerable<Organization> Organizations => Catalogue.Rows.Organizations.Where(o => o.MemberCount > 0);

    /// <summary>The layer asked for, where there is none of that name.</summary>
    public string? Unknown { get; private set; }

    public IActionResult OnGet()
    {
        var view = reader.Read(Request.Query);
        Unknown = view is null ? Asked("lapis") : null;
        View = view ?? reader.Read(QueryCollection.Empty)!;
        Fields = fields.List();
        Agreements = maps.ListMultilateral();
        Title = view is null || View.Address() == SitePaths.Maps ? "Peta kerja sama" : $"Peta: {View.Heading}";
        Description = "Peta dunia kerja sama: mitra bilateral Indonesia menurut banyaknya perjanjian dan bidang, anggota organisasi, pihak perjanjian, dan tahun bergabung, dengan tabel dan unduhan gambar.";
        CanonicalPath = SitePaths.Maps;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Request.Query.Count > 0;
        ViewData["AsOf"] = Catalogue.AsOf;
        var page = Page();
        page.StatusCode = Unknown is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return page;
    }

    public string Joining => View.With("lapis", (View.Layer with { Kind = MapKind.Bergabung }).ToString());
}
