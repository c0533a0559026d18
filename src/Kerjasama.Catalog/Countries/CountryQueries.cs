using Dapper;

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
}
