using Dapper;

namespace Kerjasama.Catalog.Links;

/// <summary>Where addresses went that are no longer pages.</summary>
public sealed class SlugChangeQueries(CatalogDatabase database)
{
    public MovedPath? Find(string path)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<MovedPath>("SELECT path, to_path, code, since, reason FROM slug_change WHERE path = @path", new { path });
    }

    public IReadOnlyList<MovedPath> List()
    {
        using var connection = database.Open();
        return connection.Query<MovedPath>("SELECT path, to_path, code, since, reason FROM slug_change ORDER BY since DESC, path").AsList();
    }
}
