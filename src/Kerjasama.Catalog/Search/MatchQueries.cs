using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Finds, ranks and counts documents by an FTS5 expression.</summary>
internal static class MatchQueries
{
    /// <summary>
    /// Only so many matches are ranked by text, the most important documents first. A query with more matches consists of words that
    /// stand nearly everywhere, where the text rank says little, and ranking them all would take most of the time.
    /// </summary>
    public const int RankedMatches = 1500;

    public static List<MatchRow> Rank(SqliteConnection connection, string match, SearchFilter filter, int? year) => connection.Query<MatchRow>(
        $"""
        SELECT d.id AS Id, d.kind AS Kind, d.year AS Year,
          bm25(search_text, 10, 8, 4, 1, 4, 0.5) * d.importance * CASE WHEN d.year = @Year THEN 1.5 ELSE 1 END AS Score
        FROM search_text CROSS JOIN search_document AS d ON d.id = search_text.rowid
        WHERE search_text MATCH @Match
        {SearchFilter.Sql}
        ORDER BY search_text.rowid
        LIMIT @Limit
        """,
        Parameters(match, filter, new { Year = year, Limit = RankedMatches })).AsList();

    public static bool HasAny(SqliteConnection connection, string match) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM search_text WHERE search_text MATCH @match)",
        new { match });

    /// <summary>Matches per kind, whatever kinds the filter asks for.</summary>
    public static IEnumerable<FacetCount> CountByKind(SqliteConnection connection, string match, SearchFilter filter) => connection
        .Query<(string Kind, long Count)>(
            filter.HasNoFacts
                ? """
                  SELECT k.kind, (
                    SELECT count(*) FROM search_text WHERE search_text MATCH @Match AND rowid BETWEEN k.first_id AND k.last_id)
                  FROM search_kind AS k
                  """
                : $"""
                  SELECT k.kind, (
                    SELECT count(*)
                    FROM search_text CROSS JOIN search_document AS d ON d.id = search_text.rowid
                    WHERE search_text MATCH @Match AND search_text.rowid BETWEEN k.first_id AND k.last_id
                    {SearchFilter.Sql})
                  FROM search_kind AS k
                  """,
            Parameters(match, filter with { Kinds = null }, null))
        .Where(row => row.Count > 0)
        .Select(row => new FacetCount(row.Kind, (int)row.Count));

    /// <summary>Matches beyond the ranked ones, in order of importance.</summary>
    public static List<int> ListByImportance(SqliteConnection connection, string match, SearchFilter filter, int offset, int limit) => connection.Query<int>(
        $"""
        SELECT d.id
        FROM search_text CROSS JOIN search_document AS d ON d.id = search_text.rowid
        WHERE search_text MATCH @Match
        {SearchFilter.Sql}
        ORDER BY search_text.rowid
        LIMIT @Limit OFFSET @Offset
        """,
        Parameters(match, filter, new { Limit = limit, Offset = offset })).AsList();

    /// <summary>Of these documents, those that pass the filter.</summary>
    public static HashSet<int> ListPassing(SqliteConnection connection, IEnumerable<int> ids, SearchFilter filter)
    {
        var parameters = Parameters("", filter, new { Ids = JsonSerializer.Serialize(ids) });
        return [.. connection.Query<int>($"SELECT d.id FROM search_document AS d WHERE d.id IN (SELECT value FROM json_each(@Ids)) {SearchFilter.Sql}", parameters)];
    }

    /// <summary>Of these documents, those that match.</summary>
    public static HashSet<int> ListMatching(SqliteConnection connection, IEnumerable<int> ids, string match) => [.. connection.Query<int>(
        "SELECT rowid FROM search_text WHERE search_text MATCH @match AND rowid IN (SELECT value FROM json_each(@ids))",
        new { match, ids = JsonSerializer.Serialize(ids) })];

    private static DynamicParameters Parameters(string match, SearchFilter filter, object? more)
    {
        var parameters = new DynamicParameters(filter);
        parameters.Add("Match", match);
        if (more is not null)
        {
            parameters.AddDynamicParams(more);
        }

        return parameters;
    }
}
