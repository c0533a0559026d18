using Dapper;
using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Fields;

/// <summary>The questions that pages ask about fields of cooperation.</summary>
public sealed class FieldQueries(CatalogDatabase database)
{
    public IReadOnlyList<Field> List() => database.Keep("fields", "all", connection => connection.Query<Field>(
        "SELECT code, slug, name, summary FROM field ORDER BY position").AsList());

    public Field? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<Field>("SELECT code, slug, name, summary FROM field WHERE slug = @slug", new { slug });
    }

    /// <summary>Number of agreements by field code, secondary fields included.</summary>
    public IReadOnlyDictionary<string, int> CountAgreements()
    {
        using var connection = database.Open();
        return connection.Query<(string Field, int Count)>("SELECT field, count(*) FROM agreement_field GROUP BY field").ToDictionary(r => r.Field, r => r.Count);
    }

    /// <summary>Number of agreements by field and label, secondary fields included.</summary>
    public IReadOnlyList<FieldCount> CountByLabel()
    {
        using var connection = database.Open();
        return connection.Query<FieldCount>(
            "SELECT f.field, g.label, count(*) AS count FROM agreement_field f JOIN agreement g ON g.id = f.agreement_id GROUP BY f.field, g.label ORDER BY f.field, g.label").AsList();
    }

    /// <summary>Number of agreements of one field by label.</summary>
    public IReadOnlyDictionary<Label, int> CountByLabel(string field)
    {
        using var connection = database.Open();
        return connection.Query<(Label Label, int Count)>(
            "SELECT g.label, count(*) FROM agreement_field f JOIN agreement g ON g.id = f.agreement_id WHERE f.field = @field GROUP BY g.label", new { field }).ToDictionary(r => r.Label, r => r.Count);
    }
}
