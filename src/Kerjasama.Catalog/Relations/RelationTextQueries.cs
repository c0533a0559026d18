using Dapper;

namespace Kerjasama.Catalog.Relations;

/// <summary>The written introductions to pairs of countries.</summary>
public sealed class RelationTextQueries(CatalogDatabase database)
{
    /// <param name="path">The page of the pair.</param>
    public RelationText? Find(string path)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<RelationText>("SELECT summary, html, checked, unverified FROM relation_text WHERE path = @path", new { path });
    }
}
