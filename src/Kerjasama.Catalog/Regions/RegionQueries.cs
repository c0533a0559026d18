using Dapper;

namespace Kerjasama.Catalog.Regions;

/// <summary>The questions that pages ask about regions.</summary>
public sealed class RegionQueries(CatalogDatabase database)
{
    private const string Row =
        """
        SELECT r.slug, r.name, r.parent, r.summary,
          (SELECT count(*) FROM country c JOIN actor a ON a.id = c.actor_id WHERE a.region = r.slug OR a.subregion = r.slug) AS country_count
        FROM region r
        """;

    /// <summary>All regions and subregions, in the order of their table.</summary>
    public IReadOnlyList<Region> List()
    {
        using var connection = database.Open();
        return connection.Query<Region>($"{Row} ORDER BY r.position").AsList();
    }

    public Region? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<Region>($"{Row} WHERE r.slug = @slug", new { slug });
    }
}
