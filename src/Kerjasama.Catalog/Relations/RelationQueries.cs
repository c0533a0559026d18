using Dapper;
using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Relations;

/// <summary>The questions that the page of two countries asks.</summary>
public sealed class RelationQueries(CatalogDatabase database)
{
    /// <summary>Agreements with both countries among their parties, the newest first.</summary>
    public IReadOnlyList<Agreement> ListAgreements(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>(
            """
            SELECT g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
            FROM agreement g JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
            WHERE g.id IN (
              SELECT p.agreement_id FROM party p JOIN actor a ON a.id = p.actor_id WHERE a.code = @firstCode AND p.signatory_only = 0
              INTERSECT SELECT p.agreement_id FROM party p JOIN actor a ON a.id = p.actor_id WHERE a.code = @secondCode AND p.signatory_only = 0)
            ORDER BY g.sort_date DESC, g.sort_title
            """,
            new { firstCode, secondCode }).AsList();
    }

    /// <summary>Bilateral agreements of the two, by main field and then the newest first.</summary>
    public IReadOnlyList<Agreement> ListBilateral(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>(
            """
            SELECT g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
            FROM party p JOIN actor a ON a.id = p.actor_id AND a.code = @secondCode
              JOIN party q ON q.agreement_id = p.agreement_id AND q.signatory_only = 0 JOIN actor b ON b.id = q.actor_id AND b.code = @firstCode
              JOIN agreement g ON g.id = p.agreement_id AND g.label = 'Bilateral'
              JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
            WHERE p.signatory_only = 0
            GROUP BY g.id
            ORDER BY d.position, g.sort_date DESC, g.sort_title
            """,
            new { firstCode, secondCode }).AsList();
    }

    /// <summary>Organisations that still exist and of which both are members on their lists' own days, with each one's first day.</summary>
    public IReadOnlyList<SharedOrganization> ListOrganizations(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return connection.Query<SharedOrganization>(
            """
            WITH current AS (
              SELECT m.organization_id, a.code, m.from_date FROM membership m JOIN actor a ON a.id = m.member_id JOIN organization o ON o.actor_id = m.organization_id
              WHERE a.code IN (@firstCode, @secondCode) AND m.status = 'Member' AND o.dissolved IS NULL
                AND coalesce(m.from_date, '') <= o.members_as_of AND (m.to_date IS NULL OR m.to_date > o.members_as_of))
            SELECT o.slug, x.name, o.abbreviation, o.kind, o.reach, o.member_count, p.from_date AS first_since, q.from_date AS second_since
            FROM current p JOIN current q ON q.organization_id = p.organization_id AND q.code = @secondCode
              JOIN organization o ON o.actor_id = p.organization_id JOIN actor x ON x.id = o.actor_id
            WHERE p.code = @firstCode
            ORDER BY x.sort_name
            """,
            new { firstCode, secondCode }).AsList();
    }

    /// <summary>The pairs of other countries than Indonesia with the most bilateral agreements.</summary>
    public IReadOnlyList<CountryPair> ListClosestPairs(int limit)
    {
        using var connection = database.Open();
        return connection.Query<CountryPair>(
            """
            SELECT x.slug AS first_slug, a.name AS first_name, y.slug AS second_slug, b.name AS second_name, count(DISTINCT p.agreement_id) AS agreement_count
            FROM party p JOIN agreement g ON g.id = p.agreement_id AND g.label = 'Bilateral'
              JOIN party q ON q.agreement_id = p.agreement_id AND q.signatory_only = 0
              JOIN country x ON x.actor_id = p.actor_id JOIN country y ON y.actor_id = q.actor_id AND x.slug < y.slug
              JOIN actor a ON a.id = p.actor_id AND a.code <> 'IDN' JOIN actor b ON b.id = q.actor_id AND b.code <> 'IDN'
            WHERE p.signatory_only = 0 AND (p.side IS NULL OR q.side IS NULL OR p.side <> q.side)
            GROUP BY p.actor_id, q.actor_id
            ORDER BY count(DISTINCT p.agreement_id) DESC, a.sort_name, b.sort_name
            LIMIT @limit
            """,
            new { limit }).AsList();
    }

    /// <summary>The countries bound by at least one agreement that binds the country too, by slug.</summary>
    public IReadOnlyList<RelationPartner> ListPartners(string code)
    {
        using var connection = database.Open();
        return connection.Query<RelationPartner>(
            """
            SELECT c.slug, max(g.checked) AS checked
            FROM actor a JOIN party own ON own.actor_id = a.id AND own.signatory_only = 0
              JOIN agreement g ON g.id = own.agreement_id
              JOIN party other ON other.agreement_id = g.id AND other.signatory_only = 0 AND other.actor_id <> a.id
              JOIN country c ON c.actor_id = other.actor_id
            WHERE a.code = @code
            GROUP BY c.slug
            ORDER BY c.slug
            """,
            new { code }).AsList();
    }
}
