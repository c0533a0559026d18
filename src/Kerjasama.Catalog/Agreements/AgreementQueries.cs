using Dapper;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;

namespace Kerjasama.Catalog.Agreements;

/// <summary>The questions that pages ask about agreements.</summary>
public sealed class AgreementQueries(CatalogDatabase database)
{
    private const string Row =
        """
        SELECT g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
        FROM agreement g JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
        """;

    /// <summary>One page of the agreements that pass <paramref name="filter"/>, with the total and its labels.</summary>
    public AgreementPage Find(AgreementFilter filter) => new ParticipationQueries(database).Find(filter);

    /// <summary>The number of agreements by label.</summary>
    public IReadOnlyDictionary<Label, int> CountByLabel()
    {
        using var connection = database.Open();
        return connection.Query<(Label Label, int Count)>("SELECT label, count(*) FROM agreement GROUP BY label").ToDictionary(r => r.Label, r => r.Count);
    }

    /// <summary>The slug of any one agreement; null in a catalogue without.</summary>
    public string? AnySlug()
    {
        using var connection = database.Open();
        return connection.QueryFirstOrDefault<string>("SELECT slug FROM agreement LIMIT 1");
    }

    public AgreementProfile? FindBySlug(string slug) => database.Keep("agreement", slug, connection => connection.QuerySingleOrDefault<AgreementProfile>(
        """
        SELECT g.id, g.slug, g.title, g.short_title, g.title_en, g.abbreviation, g.aliases, g.instrument, g.signed, g.signed_place, g.in_force, g.provisional_from,
          g.terminated, g.status, g.depositary, g.open_to_accession, g.binding, p.slug AS parent_slug, p.short_title AS parent_title, p.label AS parent_label,
          g.reach, g.ratification, g.summary, g.schoolbook_label, g.schoolbook_reason, g.override_label, g.override_reason, g.parties_as_of, g.parties_complete,
          g.history, g.misconception, g.html, g.label, g.rule, g.party_count, g.is_short_record, g.checked, g.unverified
        FROM agreement g LEFT JOIN agreement p ON p.id = g.parent_id
        WHERE g.slug = @slug
        """,
        new { slug }));

    /// <summary>All party rows of an agreement, by name and then by period.</summary>
    public IReadOnlyList<Party> ListParties(int agreementId) => database.Keep("parties of an agreement", agreementId, connection => connection.Query<Party>(
        """
        SELECT a.code, a.name, a.kind, a.path, a.slug, a.iso2, p.signatory_only, p.side, p.signed, p.consent, p.consent_date, p.in_force, p.not_in_force, p.in_force_is_latest, p.left_date, p.source_no, p.note, p.unverified
        FROM party p JOIN actor a ON a.id = p.actor_id
        WHERE p.agreement_id = @agreementId
        ORDER BY a.sort_name, p.in_force, p.id
        """,
        new { agreementId }).AsList());

    /// <summary>Why the agreement bears its label on <paramref name="day"/>; that of the day of its party list is worked out once.</summary>
    public Classification.Classification Explain(AgreementProfile agreement, DateOnly day)
    {
        Classification.Classification OnThatDay() => Classifier.Classify(agreement.InputOn(day, ListParties(agreement.Id)), database.Register);
        return day == agreement.PartiesAsOf.Latest ? database.Keep("label of an agreement", agreement.Id, () => OnThatDay()) : OnThatDay();
    }

    /// <summary>The fields of an agreement, the main one first.</summary>
    public IReadOnlyList<Field> ListFields(int agreementId) => database.Keep("fields of an agreement", agreementId, connection => connection.Query<Field>(
        "SELECT d.code, d.slug, d.name, d.summary FROM agreement_field f JOIN field d ON d.code = f.field WHERE f.agreement_id = @agreementId ORDER BY f.position",
        new { agreementId }).AsList());

    /// <summary>Protocols, replaced and replacing texts and related ones, each once, with how it is related seen from this agreement.</summary>
    public IReadOnlyList<RelatedAgreement> ListRelated(int agreementId) => database.Keep("agreements related to one", agreementId, connection => connection.Query<RelatedAgreement>(
        """
        SELECT g.slug, g.short_title, g.label, g.party_count, g.year, min(r.relation) AS relation
        FROM (
          SELECT other_id AS id, CASE kind WHEN 'replaces' THEN 'Replaces' ELSE 'Related' END AS relation FROM agreement_relation WHERE agreement_id = @agreementId
          UNION SELECT agreement_id, CASE kind WHEN 'replaces' THEN 'ReplacedBy' ELSE 'Related' END FROM agreement_relation WHERE other_id = @agreementId
          UNION SELECT id, 'Child' FROM agreement WHERE parent_id = @agreementId
        ) r JOIN agreement g ON g.id = r.id
        WHERE g.id <> @agreementId
        GROUP BY g.id
        ORDER BY min(r.relation), g.sort_date, g.sort_title
        """,
        new { agreementId }).AsList());

    /// <summary>Agreements whose parties are most like those asked about, that is with the most shared among all of both, at least a tenth; for "similar real agreements".</summary>
    public IReadOnlyList<Agreement> ListSimilar(IReadOnlyList<string> codes, Label label, int limit)
    {
        using var connection = database.Open();
        return connection.Query<Agreement>(
            $"""
            {Row}
            JOIN (
              SELECT p.agreement_id, count(DISTINCT p.actor_id) AS shared FROM party p JOIN actor a ON a.id = p.actor_id
              WHERE a.code IN @codes AND p.signatory_only = 0 GROUP BY p.agreement_id
            ) s ON s.agreement_id = g.id
            WHERE g.label = @label AND 10 * s.shared >= g.party_count + @count - s.shared
            ORDER BY 1.0 * s.shared / (g.party_count + @count - s.shared) DESC, g.is_short_record, g.sort_date DESC, g.slug
            LIMIT @limit
            """,
            new { codes = codes.ToArray(), label = label.ToString(), count = codes.Count, limit }).AsList();
    }
}
