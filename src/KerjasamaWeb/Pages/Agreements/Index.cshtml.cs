using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>All agreements, narrowed by filters that stand in the address.</summary>
[CachedBy("pihak", "salah-satu", "tanpa", "label", "bidang", "cakupan", "status", "dari", "sampai", "per", "urut", "halaman")]
public sealed class IndexModel(AgreementQueries agreements, FieldQueries fields) : SitePage
{
    public AgreementFilterQuery Query { get; private set; } = null!;

    public AgreementPage Result { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public void OnGet()
    {
        Fields = fields.List();
        Query = AgreementFilterQuery.From(Request.Query, Catalogue.Register, Fields);
        Result = agreements.Find(Query.Filter);
        Paging = new() { Path = SitePaths.Agreements, Query = Query.Pairs(), Page = Query.Filter.Page, PageSize = Query.Filter.PageSize, Total = Result.Total };
        Title = "Perjanjian";
        Description = "Semua perjanjian dalam katalog, dengan label bilateral atau multilateral yang dijelaskan. Saring menurut pihak, bidang, cakupan, status, dan tahun.";
        CanonicalPath = SitePaths.Agreements;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Query.IsFiltered || Query.Filter.Page > 1;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>The address of the list with one filter set or lifted.</summary>
    public string With(string key, string? value) =>
        Paging.Address(SitePaths.Agreements, [.. Query.Pairs(key), .. value is null ? Array.Empty<KeyValuePair<string, string>>() : [new(key, value)]]);

    public string Without(string key, string value) => Paging.Address(SitePaths.Agreements, Query.Pairs(key, value));

    public string Download(string extension) => Paging.Address(SitePaths.Agreements + extension, Query.Pairs());
}
