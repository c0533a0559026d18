using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Looks up documents by what they are called, the likeliest and most important first.</summary>
internal static class NameQueries
{
    /// <summary>Names that are, word for word, one of the phrases.</summary>
    public static IEnumerable<NameRow> ListByWords(SqliteConnection connection, IEnumerable<string> phrases) => connection.Query<NameRow>(
        """
        SELECT n.document_id AS DocumentId, d.kind AS Kind, n.rank AS Rank, n.name AS Name, n.words AS Words
        FROM json_each(@phrases) AS p
        CROSS JOIN search_name AS n ON n.words = p.value
        JOIN search_document AS d ON d.id = n.document_id
        ORDER BY n.rank, n.document_id
        LIMIT 200
        """,
        new { phrases = JsonSerializer.Serialize(phrases.Distinct()) });

    /// <summary>Names with the same letters and digits, wherever the spaces are ("timorleste").</summary>
    public static IEnumerable<NameRow> ListByLetters(SqliteConnection connection, string joined) => connection.Query<NameRow>(
        """
        SELECT n.document_id AS DocumentId, d.kind AS Kind, n.rank AS Rank, n.name AS Name, n.words AS Words
        FROM search_name AS n JOIN search_document AS d ON d.id = n.document_id
        WHERE n.joined = @joined
        ORDER BY n.rank, n.document_id
        LIMIT 10
        """,
        new { joined });

    /// <summary>Names with one of the subjects, in any order and form of the words.</summary>
    public static IEnumerable<NameRow> ListByTopic(SqliteConnection connection, IEnumerable<string> topics) => connection.Query<NameRow>(
        """
        SELECT n.document_id AS DocumentId, d.kind AS Kind, n.rank AS Rank, n.name AS Name, n.words AS Words
        FROM json_each(@topics) AS t
        CROSS JOIN search_name AS n ON n.topic = t.value
        JOIN search_document AS d ON d.id = n.document_id
        ORDER BY t.key, n.document_id
        LIMIT 10
        """,
        new { topics = JsonSerializer.Serialize(topics) });

    /// <summary>Names that begin with the text, titles and abbreviations first.</summary>
    public static IEnumerable<NameRow> ListByStart(SqliteConnection connection, string start, int limit) => connection.Query<NameRow>(
        """
        SELECT n.document_id AS DocumentId, d.kind AS Kind, n.rank AS Rank, n.name AS Name, n.words AS Words
        FROM (
          SELECT id FROM search_name
          WHERE words >= @start AND words < @end
          ORDER BY rank, document_id
          LIMIT @limit
        ) AS f
        JOIN search_name AS n ON n.id = f.id
        JOIN search_document AS d ON d.id = n.document_id
        ORDER BY n.rank, n.document_id, n.id
        """,
        new { start, end = start + '\uffff', limit });

    /// <summary>Documents with all words in their title or names, the last word perhaps unfinished.</summary>
    public static IEnumerable<int> ListContaining(SqliteConnection connection, IReadOnlyList<string> words, int limit) =>
        MatchExpression.Names(words) is string match
            ? connection.Query<int>("SELECT rowid FROM search_text WHERE search_text MATCH @match ORDER BY rowid LIMIT @limit", new { match, limit })
            : [];
}
