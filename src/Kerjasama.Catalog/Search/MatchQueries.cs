using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Finds and ranks documents by an FTS5 expression.</summary>
internal static class MatchQueries
{
    /// <summary>
    /// Only so many matches are ranked by text, the most important documents first. A query with more matches consists of words that
    /// stand nearly everywhere, where the text rank says little, and ranking them all would take most of the time.
    /// </summary>
    public const int RankedMatches = 600;

    /// <summary>Every document that matches.</summary>
    public static IdSet Find(SqliteConnection connection, string match, IdSet found)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM search_text WHERE search_text MATCH $match";
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    /// <summary>Those of the documents that match, with their text rank. The ids are in ascending order.</summary>
    public static List<MatchRow> Rank(SqliteConnection connection, string match, IReadOnlyList<int> ids, int? year)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        // The plus keeps SQLite from asking the index once for each id.
        return connection.Query<MatchRow>(
            """
            SELECT d.id AS Id, d.kind AS Kind, d.year AS Year,
              bm25(search_text, 10, 8, 4, 1, 4, 0.5) * d.importance * CASE WHEN d.year = @year THEN 1.5 ELSE 1 END AS Score
            FROM search_text CROSS JOIN search_document AS d ON d.id = search_text.rowid
            WHERE search_text MATCH @match AND search_text.rowid BETWEEN @first AND @last
              AND +search_text.rowid IN (SELECT value FROM json_each(@ids))
            """,
            new { match, year, first = ids[0], last = ids[^1], ids = JsonSerializer.Serialize(ids) }).AsList();
    }
}
