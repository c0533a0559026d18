using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Search;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Search;

/// <summary>Everything the catalogue has on a question, the page that the question names first.</summary>
[CachedBy("q", "jenis", "halaman")]
public sealed class IndexModel(SearchQueries search) : SitePage
{
    private const int PageSize = 20;

    private const int LastPage = 500;

    // A kind in the address that is no kind is ignored, as if it were not there.
    private static readonly HashSet<string> Kinds =
    [
        SearchKind.Country, SearchKind.Agreement, SearchKind.Organization, SearchKind.Concept, SearchKind.Term, SearchKind.Event, SearchKind.Rule, SearchKind.Source,
        SearchKind.Page, SearchKind.Field, SearchKind.Region, SearchKind.Misconception, SearchKind.Question, SearchKind.Lesson, SearchKind.Relation,
    ];

    /// <summary>The question, or nothing on the empty page.</summary>
    public string? Text { get; private set; }

    /// <summary>The one kind shown, or nothing for all.</summary>
    public string? Kind { get; private set; }

    public SearchResult Result { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public void OnGet()
    {
        Text = Asked("q");
        Kind = Asked("jenis") is { } kind && Kinds.Contains(kind.ToLowerInvariant()) ? kind.ToLowerInvariant() : null;
        var page = AskedNumber("halaman", otherwise: 1, least: 1, most: LastPage);
        Result = search.Find(new() { Text = Text ?? "", Kinds = Kind is null ? [] : [Kind], Page = page, PageSize = PageSize });
        Paging = new() { Path = SitePaths.Search, Query = Query(Text, Kind), Page = page, PageSize = PageSize, Total = Math.Min(Result.Total, PageSize * LastPage) };
        Title = Text is null ? "Cari" : $"Hasil untuk “{Text}”";
        Description = "Cari negara, perjanjian, organisasi, konsep, istilah, dan peristiwa kerja sama internasional.";
        CanonicalPath = SitePaths.Search;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = true;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>Number of hits of all kinds.</summary>
    public int AllCount => Result.Facets.Sum(f => f.Count);

    /// <summary>The address of another question, or of this one narrowed to a kind.</summary>
    public static string To(string? text, string? kind = null) => Paging.Address(SitePaths.Search, Query(text, kind));

    /// <summary>What stands under a title: the kind of page, and the other name that was typed.</summary>
    public static string Who(SearchHit hit)
    {
        var kind = Labels.OfKind(hit.Kind);
        return hit.MatchedName is { } name ? $"{kind} · juga disebut {name}" : kind;
    }

    private static KeyValuePair<string, string>[] Query(string? text, string? kind) =>
        [.. new KeyValuePair<string, string?>[] { new("q", text), new("jenis", kind) }.Where(p => p.Value is not null).Select(p => new KeyValuePair<string, string>(p.Key, p.Value!))];
}
