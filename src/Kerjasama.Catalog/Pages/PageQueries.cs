using Dapper;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Pages;

/// <summary>The questions that pages ask about written pages and about the site as a whole.</summary>
public sealed class PageQueries(CatalogDatabase database)
{
    private const string Row = "SELECT kind, slug, title, summary, definition, example, html, headings, see_also, checked FROM page";

    public WrittenPage? Find(PageKind kind, string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<WrittenPage>($"{Row} WHERE kind = @kind AND slug = @slug", new { kind = kind.ToString(), slug });
    }

    public IReadOnlyList<WrittenPage> List(PageKind kind)
    {
        using var connection = database.Open();
        return connection.Query<WrittenPage>($"{Row} WHERE kind = @kind ORDER BY position, slug", new { kind = kind.ToString() }).AsList();
    }

    /// <summary>Every record page with its last check, by path: the sitemap.</summary>
    public IReadOnlyList<SitePath> ListPaths()
    {
        using var connection = database.Open();
        return connection.Query<SitePath>("SELECT path, kind, title, checked FROM site_path ORDER BY path").AsList();
    }

    /// <summary>How many pages the catalogue gives an address of their own, and how many of them an editor checked on <paramref name="day"/>.</summary>
    public (int All, int CheckedOn) CountPaths(DateOnly day)
    {
        using var connection = database.Open();
        return connection.QuerySingle<(int, int)>("SELECT count(*), count(*) FILTER (WHERE checked = @day) FROM site_path", new { day = IsoDay.Format(day) });
    }

    /// <summary>Titles of the given paths, in the order asked; unknown paths are left out.</summary>
    public IReadOnlyList<SitePath> ListTitles(IReadOnlyList<string> paths)
    {
        using var connection = database.Open();
        var found = connection.Query<SitePath>("SELECT path, kind, title, checked FROM site_path WHERE path IN @paths", new { paths = paths.ToArray() }).ToDictionary(p => p.Path);
        return [.. paths.Where(found.ContainsKey).Select(p => found[p])];
    }
}
