using Dapper;
using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Pages;

/// <summary>The questions that only the start page asks.</summary>
public sealed class HomeQueries(CatalogDatabase database)
{
    private const string Row =
        """
        SELECT g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
        FROM agreement g JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
        """;

    /// <summary>The agreements with these slugs, by slug; unknown ones are left out.</summary>
    public IReadOnlyDictionary<string, Agreement> ListAgreements(IReadOnlyList<string> slugs)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>($"{Row} WHERE g.slug IN @slugs", new { slugs = slugs.ToArray() }).ToDictionary(g => g.Slug);
    }

    /// <summary>Written agreement pages with Indonesia among the parties or signatories, the newest text first.</summary>
    public IReadOnlyList<Agreement> ListNewest(int limit)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>(
            $"""
            {Row}
            WHERE g.is_short_record = 0 AND EXISTS (SELECT 1 FROM party p JOIN actor a ON a.id = p.actor_id WHERE p.agreement_id = g.id AND a.code = 'IDN')
            ORDER BY g.sort_date DESC, g.sort_title
            LIMIT @limit
            """,
            new { limit }).AsList();
    }
}
