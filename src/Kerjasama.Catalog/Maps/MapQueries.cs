using Dapper;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Maps;

/// <summary>The questions that the map page asks.</summary>
public sealed class MapQueries(CatalogDatabase database)
{
    /// <summary>The bilateral partners of a country, most agreements first; of one field, and of those signed by <paramref name="day"/>, where asked.</summary>
    public IReadOnlyList<MapPartner> ListPartners(string code, string? field, DateOnly? day)
    {
        using var connection = database.Open();
        return connection.Query<MapPartner>(
            """
            SELECT p.code, p.name, p.path, count(*) AS count, min(coalesce(g.signed, g.in_force)) AS first_date
            FROM bilateral b JOIN actor a ON a.id = b.actor_id JOIN actor p ON p.id = b.partner_id JOIN agreement g ON g.id = b.agreement_id
            WHERE a.code = @code
              AND (@field IS NULL OR EXISTS (SELECT 1 FROM agreement_field f WHERE f.agreement_id = g.id AND f.field = @field))
              AND (@day IS NULL OR coalesce(g.signed, g.in_force) <= @day)
            GROUP BY p.id
            ORDER BY count(*) DESC, p.sort_name
            """,
            new { code, field, day = day is { } asked ? IsoDay.Format(asked) : null }).AsList();
    }

    /// <summary>Multilateral agreements with a page of their own, by title.</summary>
    public IReadOnlyList<MappedAgreement> ListMultilateral() => database.Keep<IReadOnlyList<MappedAgreement>>("agreements worth a map", "all", connection =>
        connection.Query<MappedAgreement>("SELECT slug, short_title FROM agreement WHERE label = 'Multilateral' AND is_short_record = 0 AND party_count > 2 ORDER BY sort_title").AsList());
}
