using Dapper;
using Kerjasama.Catalog.Pages;

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

    /// <summary>The pages that lead to a term, in their text or as a related term, by kind and title.</summary>
    public IReadOnlyList<SitePath> ListMentions(string slug) => database.Keep("pages that lead to a term", slug, connection => connection.Query<SitePath>(
        """
        SELECT p.path, p.kind, p.title, p.checked
        FROM (
          SELECT '/istilah/' || slug AS path FROM term WHERE slug <> @slug AND (instr(html, @link) OR EXISTS (SELECT 1 FROM json_each(see_also) WHERE value = @slug))
          UNION SELECT '/perjanjian/' || slug FROM agreement WHERE instr(html, @link)
          UNION SELECT '/organisasi/' || slug FROM organization WHERE instr(html, @link)
          UNION SELECT '/negara/' || slug FROM country WHERE instr(html, @link)
          UNION SELECT '/peristiwa/' || slug FROM event WHERE instr(html, @link)
          UNION SELECT path FROM relation_text WHERE instr(html, @link)
          UNION SELECT CASE kind WHEN 'Concept' THEN '/konsep/' WHEN 'Rule' THEN '/klasifikasi/aturan/' ELSE '/' END || slug FROM page WHERE instr(html, @link)
        ) m JOIN site_path p ON p.path = m.path
        ORDER BY p.kind, p.title
        """,
        new { slug, link = $"href=\"/istilah/{slug}\"" }).AsList());
}
