using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Search;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Search;

/// <summary>Everything the catalogue has on a question, the page that the question names first.</summary>
[CachedBy("q", "jenis", "label", "bidang", "cakupan", "status", "dasawarsa", "negara", "halaman")]
public sealed class IndexModel(SearchQueries search, FieldQueries fields) : SitePage
{
    private const int PageSize = 20;

    private const int LastPage = 500;

    /// <summary>The question, or nothing on the empty page.</summary>
    public string? Text { get; private set; }

    public SearchFilterQuery Query { get; private set; } = null!;

    public SearchResult Result { get; private set; } = null!;

    /// <summary>The kinds of pages found, to narrow to one of them.</summary>
    public IReadOnlyList<FacetLink> Kinds { get; private set; } = [];

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public void OnGet()
    {
        Text = Asked("q");
        Query = new(Request.Query, Catalogue.Register, fields.List());
        var page = AskedNumber("halaman", otherwise: 1, least: 1, most: LastPage);
        Result = search.Find(Query.Request(Text ?? "", page, PageSize));
        if (Text is not null)
        {
            Kinds = FacetGroup.LinksOf(SearchFacet.Kind, Result.Facets, Text, Query);
            Facets = FacetGroup.Of(Result, Text, Query);
        }

        Paging = new() { Path = SitePaths.Search, Query = Query.Pairs(Text), Page = page, PageSize = PageSize, Total = Math.Min(Result.Total, PageSize * LastPage) };
        Title = Text is null ? "Cari" : $"Hasil untuk “{Text}”";
        Description = "Cari negara, perjanjian, organisasi, konsep, istilah, dan peristiwa kerja sama internasional.";
        CanonicalPath = SitePaths.Search;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = true;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>Number of hits of all kinds under the other filters.</summary>
    public int AllCount => Result.Facets.Sum(f => f.Count);

    /// <summary>The address of another question without filters.</summary>
    public static string To(string? text) => Paging.Address(SitePaths.Search, text is null ? [] : [new("q", text)]);

    /// <summary>What stands under a title: the kind of page, and the other name that was typed.</summary>
    public static string Who(SearchHit hit)
    {
        var kind = Labels.OfKind(hit.Kind);
        return hit.MatchedName is { } name ? $"{kind} · juga disebut {name}" : kind;
    }
}
