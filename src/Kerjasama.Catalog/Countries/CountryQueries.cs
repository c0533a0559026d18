using Dapper;
using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Countries;

/// <summary>The questions that pages ask about countries.</summary>
public sealed class CountryQueries(CatalogDatabase database)
{
    private const string Row =
        """
        SELECT a.code, c.slug, a.name, a.iso2, a.region, a.subregion, c.status, c.capital,
          c.bilateral_with_indonesia, c.bilateral_count, c.multilateral_count, c.membership_count
        FROM country c JOIN actor a ON a.id = c.actor_id
        """;

    /// <summary>All countries by name, or those of one region or subregion.</summary>
    public IReadOnlyList<Country> List(string? region = null, CountryStatus? status = null)
    {
        using var connection = database.Open();
        return connection.Query<Country>(
            $"""
            {Row}
            WHERE (@region IS NULL OR a.region = @region OR a.subregion = @region) AND (@status IS NULL OR c.status = @status)
            ORDER BY a.sort_name
            """,
            new { region, status = status?.ToString() }).AsList();
    }

    /// <summary>The countries with the most bilateral agreements with Indonesia.</summary>
    public IReadOnlyList<Country> ListClosestToIndonesia(int limit)
    {
        using var connection = database.Open();
        return connection.Query<Country>($"{Row} WHERE c.bilateral_with_indonesia > 0 ORDER BY c.bilateral_with_indonesia DESC, a.sort_name LIMIT @limit", new { limit }).AsList();
    }

    public Country? Find(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<Country>($"{Row} WHERE c.slug = @slug", new { slug });
    }

    public CountryProfile? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<CountryProfile>(
            """
            SELECT c.actor_id, a.code, c.slug, a.name, a.name_en, a.iso2, c.official_name, c.former_names, c.aliases, c.status, c.status_note, c.capital, c.capital_note,
              a.region, r.name AS region_name, a.subregion, s.name AS subregion_name, c.area_km2, c.population, c.population_year, c.independence, c.un_admission,
              c.html, c.checked, c.unverified, c.bilateral_with_indonesia, c.bilateral_count, c.multilateral_count, c.membership_count
            FROM country c JOIN actor a ON a.id = c.actor_id JOIN region r ON r.slug = a.region JOIN region s ON s.slug = a.subregion
            WHERE c.slug = @slug
            """,
            new { slug });
    }

    /// <summary>The newest bilateral and the newest multilateral agreements of a country, at most <paramref name="each"/> of one.</summary>
    public IReadOnlyList<Agreement> ListNewestAgreements(int actorId, int each)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>(
            """
            SELECT g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
            FROM (
              SELECT id FROM (
                SELECT id FROM agreement WHERE id IN (SELECT agreement_id FROM bilateral WHERE actor_id = @actorId) ORDER BY sort_date DESC, sort_title LIMIT @each)
              UNION ALL SELECT id FROM (
                SELECT m.id FROM agreement m
                WHERE m.label = 'Multilateral' AND EXISTS (SELECT 1 FROM party p WHERE p.actor_id = @actorId AND p.agreement_id = m.id AND p.signatory_only = 0)
                ORDER BY m.sort_date DESC, m.sort_title LIMIT @each)
            ) n JOIN agreement g ON g.id = n.id JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
            ORDER BY g.label, g.sort_date DESC, g.sort_title
            """,
            new { actorId, each }).AsList();
    }

    /// <summary>Whom a country has bilateral agreements with, the most first.</summary>
    public IReadOnlyList<BilateralPartner> ListPartners(int actorId)
    {
        using var connection = database.Open();
        return connection.Query<BilateralPartner>(
            """
            SELECT a.code, a.name, c.slug AS country_slug, b.count AS agreement_count
            FROM (SELECT partner_id, count(*) AS count FROM bilateral WHERE actor_id = @actorId GROUP BY partner_id) b
              JOIN actor a ON a.id = b.partner_id LEFT JOIN country c ON c.actor_id = a.id
            ORDER BY b.count DESC, a.sort_name
            """,
            new { actorId }).AsList();
    }

    /// <summary>Events that concern the record at <paramref name="path"/>, in order of time.</summary>
    public IReadOnlyList<CountryEvent> ListEvents(string path)
    {
        using var connection = database.Open();
        return connection.Query<CountryEvent>(
            "SELECT slug, title, date FROM event WHERE instr(records, @quoted) > 0 ORDER BY date, slug",
            new { quoted = $"\"{path}\"" }).AsList();
    }
}
