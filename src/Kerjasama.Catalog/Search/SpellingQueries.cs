using System.Text.Json;
using Dapper;
using F23.StringSimilarity;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Tells known words from misspelled ones and finds what a misspelled one may have been.</summary>
internal static class SpellingQueries
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>The words of the list that some document has, each with the number of such documents.</summary>
    public static Dictionary<string, int> CountDocuments(SqliteConnection connection, IEnumerable<string> words) => connection
        .Query<(string Word, long Documents)>(
            """
            SELECT w.word, w.documents
            FROM json_each(@words) AS q CROSS JOIN search_word AS w ON w.word = q.value
            """,
            new { words = JsonSerializer.Serialize(words.Distinct()) })
        .ToDictionary(row => row.Word, row => (int)row.Documents);

    /// <summary>The known words that have one of the stems.</summary>
    public static IEnumerable<string> ListByStem(SqliteConnection connection, IEnumerable<string> stems) => connection.Query<string>(
        """
        SELECT w.word
        FROM json_each(@stems) AS q CROSS JOIN search_word AS w ON w.stem = q.value
        LIMIT 500
        """,
        new { stems = JsonSerializer.Serialize(stems.Distinct()) });

    public static bool HasStem(SqliteConnection connection, string stem) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM search_word WHERE stem = @stem)",
        new { stem });

    public static bool IsStartOfWord(SqliteConnection connection, string start) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM search_word WHERE word >= @start AND word < @end)",
        new { start, end = start + '\uffff' });

    /// <summary>
    /// The known word nearest to an unknown one: at most one wrong letter in a short word, two in a word of eight letters or more;
    /// one more if <paramref name="isGuess"/>.
    /// </summary>
    public static string? FindNearest(SqliteConnection connection, string word, bool isGuess = false)
    {
        if (!WordPieces.AreUseful(word))
        {
            return null;
        }

        var allowed = (word.Length < 8 ? 1 : 2) + (isGuess ? 1 : 0);
        return connection.Query<(string Word, long Documents)>(
            """
            SELECT w.word, w.documents
            FROM (
              SELECT word_id, count(*) AS shared
              FROM search_word_piece
              WHERE piece IN (SELECT value FROM json_each(@pieces)) AND length BETWEEN @shortest AND @longest
              GROUP BY word_id
              ORDER BY shared DESC, word_id
              LIMIT 60
            ) AS c
            JOIN search_word AS w ON w.id = c.word_id
            """,
            new { pieces = JsonSerializer.Serialize(WordPieces.Of(word)), shortest = word.Length - allowed, longest = word.Length + allowed })
            .Select(row => (row.Word, row.Documents, Distance: Distance.Distance(word, row.Word)))
            .Where(row => row.Distance <= allowed)
            // Hardly anyone gets the first letter wrong.
            .OrderBy(row => row.Distance + (row.Word[0] == word[0] ? 0 : 0.5))
            .ThenByDescending(row => row.Documents)
            .Select(row => row.Word)
            .FirstOrDefault();
    }
}
