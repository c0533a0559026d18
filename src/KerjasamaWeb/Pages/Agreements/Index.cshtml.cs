using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>All agreements, narrowed by filters that stand in the address, with charts of the same list.</summary>
[CachedBy("pihak", "salah-satu", "tanpa", "kawasan", "label", "bidang", "cakupan", "status", "dari", "sampai", "per", "urut", "halaman")]
public sealed class IndexModel(ParticipationQueries agreements, FieldQueries fields, RegionQueries regions) : SitePage
{
    public AgreementFilterQuery Query { get; private set; } = null!;

    public AgreementPage Result { get; private set; } = null!;

    public AgreementFacets Facets { get; private set; } = null!;

    public AgreementCharts Charts { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public IReadOnlyList<Region> Regions { get; private set; } = [];

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    /// <summary>What an empty list would hold without one of its filters, the most first.</summary>
    public IReadOnlyList<LiftedFilter> Ways { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public void OnGet()
    {
        Fields = fields.List();
        Regions = regions.List();
        Query = AgreementFilterQuery.From(Request.Query, Catalogue.Register, Fields, Regions);
        var filter = Query.Filter;
        Result = agreements.Find(filter);
        Facets = agreements.Facets(filter);
        Charts = new() { Counts = agreements.Count(filter), Fields = Fields, List = Query.Pairs("urut"), From = filter.From, To = filter.To, AsOf = Catalogue.AsOf };
        Chips = [.. FilterChips.Of(Query)];
        if (Result.Total == 0)
        {
            Ways = [.. Chips.Select(c => new LiftedFilter(c.Name, Without(c), agreements.CountAll(c.Lifted))).Where(w => w.Count > 0).OrderByDescending(w => w.Count)];
        }

        Paging = new() { Path = SitePaths.Agreements, Query = Query.Pairs(), Page = filter.Page, PageSize = filter.PageSize, Total = Result.Total };
        Title = "Perjanjian";
        Description = "Semua perjanjian dalam katalog, dengan label bilateral atau multilateral yang dijelaskan. Saring menurut pihak, bidang, cakupan, status, dan tahun.";
        CanonicalPath = SitePaths.Agreements;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Query.IsFiltered || filter.Page > 1;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public string Without(FilterChip chip) => Paging.Address(SitePaths.Agreements, Query.Pairs(chip.Key, chip.Value));

    public string SortedBy(AgreementOrder order) =>
        Paging.Address(SitePaths.Agreements, [.. Query.Pairs("urut"), .. order == AgreementOrder.Newest ? Array.Empty<KeyValuePair<string, string>>() : [new("urut", KebabName<AgreementOrder>.Name(order))]]);

    public string Download(string extension) => Paging.Address(SitePaths.Agreements + extension, Query.Pairs());
}
