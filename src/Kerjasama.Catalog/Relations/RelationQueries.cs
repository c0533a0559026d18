using Dapper;
using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Relations;

/// <summary>The questions that the page of two countries asks.</summary>
public sealed class RelationQueries(CatalogDatabase database)
{
    private const string Indonesia = "IDN";

    /// <summary>Agreements with both countries among their parties, the newest first.</summary>
    public IReadOnlyList<Agreement> ListAgreements(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return [.. connection.Query<int>(
            """
            SELECT id FROM agreement
            WHERE id IN (
              SELECT agreement_id FROM party WHERE actor_id = (SELECT id FROM actor WHERE code = @firstCode) AND signatory_only = 0
              INTERSECT SELECT agreement_id FROM party WHERE actor_id = (SELECT id FROM actor WHERE code = @secondCode) AND signatory_only = 0)
            ORDER BY sort_date DESC, sort_title
            """,
            new { firstCode, secondCode }).Select(database.Rows.Agreement)];
    }

    /// <summary>Bilateral agreements of the two, by main field and then the newest first.</summary>
    public IReadOnlyList<Agreement> ListBilateral(string firstCode, string secondCode) =>
        [.. database.Rows.Bilateral(firstCode).Where(b => b.PartnerCode == secondCode).OrderBy(b => b.FieldPosition).Select(b => b.Agreement)];

    /// <summary>Multilateral agreements with both countries among their parties, the newest first.</summary>
    public IReadOnlyList<Agreement> ListMultilateral(string firstCode, string secondCode, int limit)
    {
        using var connection = database.Open();
        return [.. connection.Query<int>(
            """
            SELECT g.id
            FROM agreement g
            WHERE g.label = 'Multilateral'
              AND EXISTS (SELECT 1 FROM party p WHERE p.actor_id = (SELECT id FROM actor WHERE code = @firstCode) AND p.agreement_id = g.id AND p.signatory_only = 0)
              AND EXISTS (SELECT 1 FROM party p WHERE p.actor_id = (SELECT id FROM actor WHERE code = @secondCode) AND p.agreement_id = g.id AND p.signatory_only = 0)
            ORDER BY g.sort_date DESC, g.sort_title
            LIMIT @limit
            """,
            new { firstCode, secondCode, limit }).Select(database.Rows.Agreement)];
    }

    /// <summary>How many multilateral agreements have both countries among their parties.</summary>
    public int CountMultilateral(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<int>(
            """
            SELECT count(*)
            FROM agreement g
            WHERE g.label = 'Multilateral'
              AND EXISTS (SELECT 1 FROM party p WHERE p.actor_id = (SELECT id FROM actor WHERE code = @firstCode) AND p.agreement_id = g.id AND p.signatory_only = 0)
              AND EXISTS (SELECT 1 FROM party p WHERE p.actor_id = (SELECT id FROM actor WHERE code = @secondCode) AND p.agreement_id = g.id AND p.signatory_only = 0)
            """,
            new { firstCode, secondCode });
    }

    /// <summary>Organisations that still exist and of which both are members on their lists' own days, with each one's first day.</summary>
    public IReadOnlyList<SharedOrganization> ListOrganizations(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return connection.Query<SharedOrganization>(
            """
            SELECT o.slug, x.name, o.abbreviation, o.kind, o.reach, o.member_count, p.from_date AS first_since, q.from_date AS second_since
            FROM membership p JOIN organization o ON o.actor_id = p.organization_id AND o.dissolved IS NULL JOIN actor x ON x.id = o.actor_id
              JOIN membership q ON q.organization_id = p.organization_id AND q.member_id = (SELECT id FROM actor WHERE code = @secondCode)
            WHERE p.member_id = (SELECT id FROM actor WHERE code = @firstCode) AND p.status = 'Member' AND q.status = 'Member'
              AND coalesce(p.from_date, '') <= o.members_as_of AND (p.to_date IS NULL OR p.to_date > o.members_as_of)
              AND coalesce(q.from_date, '') <= o.members_as_of AND (q.to_date IS NULL OR q.to_date > o.members_as_of)
            ORDER BY x.sort_name
            """,
            new { firstCode, secondCode }).AsList();
    }

    /// <summary>The pairs of other countries than Indonesia with the most bilateral agreements.</summary>
    public IReadOnlyList<CountryPair> ListClosestPairs(int limit)
    {
        var rows = database.Rows;
        return
        [
            .. rows.Countries.Where(c => c.Code != Indonesia).SelectMany(first => rows.Bilateral(first.Code).Where(b => b.PartnerCode != Indonesia).GroupBy(b => b.PartnerId)
                    .Where(p => rows.Country(p.Key) is { } second && string.CompareOrdinal(first.Slug, second.Slug) < 0)
                    .Select(p => (First: first, Second: rows.Country(p.Key)!, Count: p.Count())))
                .OrderByDescending(p => p.Count).Take(limit)
                .Select(p => new CountryPair { FirstSlug = p.First.Slug, FirstName = p.First.Name, SecondSlug = p.Second.Slug, SecondName = p.Second.Name, AgreementCount = p.Count }),
        ];
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
