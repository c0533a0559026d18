using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Organizations;

/// <summary>All organisations, forums and conferences, narrowed by filters that stand in the address.</summary>
[CachedBy("jenis", "cakupan", "bidang", "anggota")]
public sealed class IndexModel(OrganizationQueries organizations, FieldQueries fields) : SitePage
{
    public OrganizationFilterQuery Query { get; private set; } = null!;

    public IReadOnlyList<Organization> Organizations { get; private set; } = [];

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public void OnGet()
    {
        Fields = fields.List();
        Query = OrganizationFilterQuery.From(Request.Query, Catalogue.Register, Fields);
        Organizations = organizations.List(Query.Filter);
        Title = "Organisasi dan forum";
        Description = "Organisasi antarpemerintah, forum, dan konferensi dalam katalog, dengan jumlah anggota yang bertanggal. Saring menurut jenis, cakupan, bidang, dan anggota.";
        CanonicalPath = SitePaths.Organizations;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Query.IsFiltered;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public int CountOf(OrganizationKind kind) => Organizations.Count(o => o.Kind == kind);

    public string Without(string key) => Paging.Address(SitePaths.Organizations, Query.Pairs(key));

    /// <summary>The filters in force, each with its key and its words.</summary>
    public IEnumerable<(string Key, string Name)> Chips()
    {
        if (Query.Filter.Kind is { } kind)
        {
            yield return ("jenis", Labels.Of(kind));
        }

        if (Query.Filter.Reach is { } reach)
        {
            yield return ("cakupan", Labels.Of(reach));
        }

        if (Query.Field is { } field)
        {
            yield return ("bidang", field.Name);
        }

        if (Query.Member is { } member)
        {
            yield return ("anggota", "anggota: " + member.Name);
        }
    }

    /// <summary>The label by number of members, as rule K0 gives it; it decides the glyph.</summary>
    public static Label LabelOf(Organization organization) => organization.MemberCount switch { < 2 => Label.Undetermined, 2 => Label.Bilateral, _ => Label.Multilateral };
}
