using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Timelines;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Timeline;

/// <summary>Events, memberships and agreements of Indonesia, or of another country, in order of time.</summary>
[CachedBy("bidang", "jenis", "negara", "dari", "sampai", "halaman")]
public sealed class IndexModel(TimelineQueries timeline, FieldQueries fields) : SitePage
{
    private const int PageSize = 100;

    public TimelineQuery Query { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    /// <summary>The entries of this page by the first year of their decade.</summary>
    public IReadOnlyList<IGrouping<int, TimelineItem>> Decades { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public (int First, int Last) Years { get; private set; }

    /// <summary>How many entries of each kind pass the other filters.</summary>
    public ILookup<TimelineKind, TimelineItem> Kinds { get; private set; } = null!;

    public void OnGet()
    {
        Fields = fields.List();
        Query = TimelineQuery.Of(Request.Query, Catalogue, Fields);
        var all = timeline.List(Query.Country.Code, Query.CountryPath);
        Kinds = all.Where(i => (Query with { Kind = null }).Passes(i)).ToLookup(i => i.Kind);
        var found = all.Where(Query.Passes).ToList();
        Years = found.Count == 0 ? (0, 0) : (found[0].Date.Year, found[^1].Date.Year);
        var page = AskedNumber("halaman", 1, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        Paging = new() { Path = SitePaths.Timeline, Query = Query.Pairs(), Page = page, PageSize = PageSize, Total = found.Count };
        Decades = [.. found.Skip((page - 1) * PageSize).Take(PageSize).GroupBy(i => i.Date.Year / 10 * 10)];
        Title = "Lini masa";
        Description = "Lini masa kerja sama Indonesia: peristiwa, keanggotaan dalam organisasi, dan perjanjian, disaring menurut bidang, jenis, negara, dan tahun.";
        CanonicalPath = SitePaths.Timeline;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Query.IsFiltered || page > 1;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public string Without(string key) => Paging.Address(SitePaths.Timeline, Query.Pairs(key));

    /// <summary>The colour of an entry's dot: its label, gold where Indonesia joins or leaves, open where it is yet to come.</summary>
    public string? Class(TimelineItem item) => item.Date.Earliest > Catalogue.AsOf ? "later" : item switch
    {
        { Label: Label.Bilateral } => "bi",
        { Label: Label.Multilateral } => "multi",
        { Kind: TimelineKind.Keanggotaan } when Query.Country.Code == "IDN" => "me",
        _ => null,
    };
}
