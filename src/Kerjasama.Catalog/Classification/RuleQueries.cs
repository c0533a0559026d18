using Dapper;
using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Classification;

/// <summary>What the rules decided in the catalogue.</summary>
public sealed class RuleQueries(CatalogDatabase database)
{
    /// <summary>The number of agreements by the rule that gave their label; rules that decided none are left out.</summary>
    public IReadOnlyDictionary<string, int> CountByRule()
    {
        using var connection = database.Open();
        return connection.Query<(string Rule, int Count)>("SELECT rule, count(*) FROM agreement GROUP BY rule").ToDictionary(r => r.Rule, r => r.Count);
    }

    /// <summary>Agreements that a rule decided: written pages before short records, the newest first.</summary>
    public IReadOnlyList<Agreement> ListAgreements(string rule, int limit)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>(
            """
            SELECT g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
            FROM agreement g JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
            WHERE g.rule = @rule
            ORDER BY g.is_short_record, g.sort_date DESC, g.slug
            LIMIT @limit
            """,
            new { rule, limit }).AsList();
    }
}
