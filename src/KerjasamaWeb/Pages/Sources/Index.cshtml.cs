using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Sources;

/// <summary>All sources by kind, with how often each is cited.</summary>
[CachedBy]
public sealed class IndexModel(SourceQueries sources) : SitePage
{
    public IReadOnlyList<IGrouping<SourceKind, Source>> Kinds { get; private set; } = [];

    public int Count { get; private set; }

    public int CitationCount { get; private set; }

    public void OnGet()
    {
        var all = sources.List();
        Count = all.Count;
        CitationCount = all.Sum(s => s.CitationCount);
        Kinds = [.. all.GroupBy(s => s.Kind).OrderBy(g => g.Key)];
        Title = "Sumber";
        Description = "Semua sumber yang dirujuk situs ini: depositari, organisasi, peraturan, pemerintah, kumpulan data, dan rujukan, dengan penerbit dan catatan yang mengutipnya.";
        CanonicalPath = SitePaths.Sources;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public static string KindId(SourceKind kind) => $"jenis-{KebabName<SourceKind>.Name(kind)}";
}
