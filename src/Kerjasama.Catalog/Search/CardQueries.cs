using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Reads what hits show.</summary>
internal static class CardQueries
{
    public static Dictionary<int, CardRow> ListByIds(SqliteConnection connection, IEnumerable<int> ids) => connection.Query<CardRow>(
        """
        SELECT d.id AS Id, d.kind AS Kind, c.title AS Title, c.url AS Url, c.summary AS Summary, c.names AS Names, c.anchors AS Anchors,
          c.body AS Body, d.label AS Label, d.status AS Status, d.year AS Year
        FROM json_each(@ids) AS q
        CROSS JOIN search_document AS d ON d.id = q.value
        JOIN search_card AS c ON c.id = d.id
        """,
        new { ids = JsonSerializer.Serialize(ids) }).ToDictionary(row => row.Id);

    /// <summary>The document of a path, or <c>null</c>.</summary>
    public static int? FindId(SqliteConnection connection, string url) => connection.QueryFirstOrDefault<int?>("SELECT id FROM search_card WHERE url = @url", new { url });

    /// <summary>Names and anchors only, for ranking more documents than are shown.</summary>
    public static Dictionary<int, CardRow> ListNames(SqliteConnection connection, IEnumerable<int> ids) => connection.Query<CardRow>(
        "SELECT c.id AS Id, c.names AS Names, c.anchors AS Anchors FROM json_each(@ids) AS q CROSS JOIN search_card AS c ON c.id = q.value",
        new { ids = JsonSerializer.Serialize(ids) }).ToDictionary(row => row.Id);
}
