using Dapper;

namespace Kerjasama.Catalog.Regions;

/// <summary>The questions that pages ask about regions.</summary>
public sealed class RegionQueries(CatalogDatabase database)
{
    private const string Row =
        """
        SELECT r.slug, r.name, r.parent, r.summary, coalesce(n.count, 0) AS country_count
        FROM region r LEFT JOIN (
          SELECT a.region AS slug, count(*) AS count FROM country c JOIN actor a ON a.id = c.actor_id GROUP BY a.region
          UNION ALL SELECT a.subregion, count(*) FROM country c JOIN actor a ON a.id = c.actor_id GROUP BY a.subregion
        ) n ON n.slug = r.slug
        """;

    /// <summary>All regions and subregions, in the order of their table.</summary>
    public IReadOnlyList<Region> List() => database.Keep("regions", "all", connection => connection.Query<Region>($"{Row} ORDER BY r.position").AsList());

    public Region? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<Region>($"{Row} WHERE r.slug = @slug", new { slug });
    }

    /// <summary>Organisations that are not worldwide and have more than half their members in a region, on their lists' own days.</summary>
    public IReadOnlyList<RegionalOrganization> ListOrganizations(string slug)
    {
        using var connection = database.Open();
        return connection.Query<RegionalOrganization>(
            """
            SELECT o.slug, a.name, o.abbreviation, o.kind, o.member_noun, o.members_as_of, count(DISTINCT x.id) AS member_count,
              count(DISTINCT CASE WHEN x.region = @slug OR x.subregion = @slug THEN x.id END) AS inside_count
            FROM organization o JOIN actor a ON a.id = o.actor_id
              JOIN membership m ON m.organization_id = o.actor_id AND m.status = 'Member' AND coalesce(m.from_date, '') <= o.members_as_of AND (m.to_date IS NULL OR m.to_date > o.members_as_of)
              JOIN actor x ON x.id = m.member_id
            WHERE o.dissolved IS NULL AND o.reach <> 'Global'
            GROUP BY o.actor_id
            HAVING count(DISTINCT CASE WHEN x.region = @slug OR x.subregion = @slug THEN x.id END) * 2 > count(DISTINCT x.id)
            ORDER BY a.sort_name
            """,
            new { slug }).AsList();
    }
}
