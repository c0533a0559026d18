using Dapper;

namespace Kerjasama.Catalog.Terms;

/// <summary>The questions that pages ask about the glossary.</summary>
public sealed class TermQueries(CatalogDatabase database)
{
    private const string Row = "SELECT slug, term AS name, term_en AS name_en, aliases, definition, article, example, see_also, html, checked FROM term";

    public IReadOnlyList<Term> List()
    {
        using var connection = database.Open();
        return connection.Query<Term>($"{Row} ORDER BY sort_term").AsList();
    }

    public Term? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<Term>($"{Row} WHERE slug = @slug", new { slug });
    }
}
