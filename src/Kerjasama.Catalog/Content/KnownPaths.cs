using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;

namespace Kerjasama.Catalog.Content;

/// <summary>The paths that a content folder gives the site, so that links in texts can be checked.</summary>
public static class KnownPaths
{
    private static readonly string[] Fixed =
    [
        SitePaths.Home, SitePaths.Concepts, SitePaths.Countries, SitePaths.Agreements, SitePaths.Organizations, SitePaths.Relations,
        SitePaths.Classify, SitePaths.Rules, SitePaths.Search, SitePaths.Sources, SitePaths.Fields, SitePaths.Regions,
        SitePaths.Terms, SitePaths.Events, SitePaths.Maps, SitePaths.Timeline, SitePaths.Glasses, SitePaths.Data,
    ];

    public static HashSet<string> Of(ContentSet content) => new(
        Fixed
            .Concat(content.Countries.Select(c => SitePaths.Country(c.Slug)))
            .Concat(content.Organizations.Select(o => SitePaths.Organization(o.Slug)))
            .Concat(content.Agreements.Select(a => SitePaths.Agreement(a.Slug)))
            .Concat(content.Pages.Select(PathOf))
            .Concat(content.Terms.Select(t => SitePaths.Term(t.Slug)))
            .Concat(content.Events.Select(e => SitePaths.Event(e.Slug)))
            .Concat(content.Sources.Select(s => SitePaths.Source(s.Id)))
            .Concat(content.Fields.Select(f => SitePaths.Field(f.Slug)))
            .Concat(content.Regions.Select(r => SitePaths.Region(r.Slug))),
        StringComparer.Ordinal);

    public static string PathOf(PageFile page) => page.Kind switch
    {
        PageKind.Concept => SitePaths.Concept(page.Slug),
        PageKind.Rule => SitePaths.Rule(page.Slug),
        PageKind.Page => SitePaths.Page(page.Slug),
        _ => throw new ArgumentOutOfRangeException(nameof(page)),
    };

    /// <summary>Whether a link (path with optional query and anchor) leads to a page.</summary>
    public static bool Leads(HashSet<string> paths, string url, ContentSet content)
    {
        var path = url.Split('?', '#')[0];
        if (path.Length > 1)
        {
            path = path.TrimEnd('/');
        }

        return paths.Contains(path) || IsPair(path, content);
    }

    private static bool IsPair(string path, ContentSet content)
    {
        var parts = path.Split('/');
        return parts is ["", "hubungan", var first, var second]
            && SitePaths.Relation(first, second) == path
            && first != second
            && content.Countries.Any(c => c.Slug == first)
            && content.Countries.Any(c => c.Slug == second);
    }
}
