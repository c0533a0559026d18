using Dapper;

namespace Kerjasama.Catalog.Sources;

/// <summary>The questions that pages ask about sources and the records that cite them.</summary>
public sealed class SourceQueries(CatalogDatabase database)
{
    private const string Row = "SELECT id, title, publisher, kind, url, archive, note, citation_count FROM source";

    public IReadOnlyList<Source> List()
    {
        using var connection = database.Open();
        return connection.Query<Source>($"{Row} ORDER BY kind, title").AsList();
    }

    public Source? Find(string id)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<Source>($"{Row} WHERE id = @id", new { id });
    }

    /// <summary>The numbered references of one record.</summary>
    public IReadOnlyList<Reference> ListByRecord(string path) => database.Keep("references of a record", path, connection => connection.Query<Reference>(
        """
        SELECT c.number, c.source_id, s.title, s.publisher, s.kind, c.locator, coalesce(c.url, s.url) AS url, c.accessed, c.note
        FROM citation c JOIN source s ON s.id = c.source_id
        WHERE c.record_path = @path
        ORDER BY c.number
        """,
        new { path }).AsList());

    /// <summary>One page of the records that cite a source, by title.</summary>
    public IReadOnlyList<CitingRecord> ListRecords(string id, int limit, int offset)
    {
        using var connection = database.Open();
        return connection.Query<CitingRecord>(
            """
            SELECT c.record_path AS path, c.record_title AS title, p.kind, c.locator
            FROM citation c LEFT JOIN site_path p ON p.path = c.record_path
            WHERE c.source_id = @id
            ORDER BY c.record_title, c.record_path, c.number
            LIMIT @limit OFFSET @offset
            """,
            new { id, limit, offset }).AsList();
    }
}
