using Dapper;

namespace Kerjasama.Catalog.Readings;

/// <summary>Which records schoolbooks and the law read differently.</summary>
public sealed class ReadingQueries(CatalogDatabase database)
{
    /// <summary>All of them: organisations first, then agreements, each by name.</summary>
    public IReadOnlyList<TwoReadings> List() => database.Keep("two readings", "all", connection => connection.Query<TwoReadings>(
        """
        SELECT o.slug, a.name AS title, o.abbreviation, o.schoolbook_label, o.schoolbook_reason,
          CASE WHEN o.members_complete = 0 OR o.member_count < 2 THEN 'Undetermined' WHEN o.member_count = 2 THEN 'Bilateral' ELSE 'Multilateral' END AS label,
          'K0' AS rule, o.member_count AS count, 'Unknown' AS binding, o.kind AS organization_kind, o.member_noun AS noun, 0 AS part, a.sort_name AS sort_name
        FROM organization o JOIN actor a ON a.id = o.actor_id
        WHERE o.schoolbook_label IS NOT NULL
        UNION ALL
        SELECT slug, short_title, NULL, schoolbook_label, schoolbook_reason, label, rule, party_count, binding, NULL, 'pihak', 1, sort_title
        FROM agreement
        WHERE schoolbook_label IS NOT NULL
        ORDER BY part, sort_name
        """).AsList());
}
