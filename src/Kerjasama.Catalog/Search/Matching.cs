using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>The documents that match a query, before any filter and order.</summary>
internal sealed record Matching
{
    /// <summary>With fewer pages that have all of three words or more, pages that have some of them are shown as well.</summary>
    private const int Few = 5;

    /// <summary>Of the documents with some words only, no more are ranked.</summary>
    private const int RankedOthers = 250;

    /// <summary>A word of more documents stands nearly everywhere.</summary>
    private const int Common = 1500;

    /// <summary>A page with all words is this much better than one with some.</summary>
    private const double HasAllFactor = 2;

    /// <summary>Documents with every part of the query.</summary>
    public required IdSet WithAll { get; init; }

    /// <summary>Documents with some part, the above among them; the same set if only those are shown.</summary>
    public required IdSet Documents { get; init; }

    private string All { get; init; } = "";

    private string? Any { get; init; }

    public static Matching Of(SqliteConnection connection, IReadOnlyList<QueryPart> parts, FacetIndex index)
    {
        var all = MatchExpression.All(parts);
        var withAll = MatchQueries.Find(connection, all, index.Nothing());
        var count = withAll.Count;
        if (count >= (parts.Sum(part => part.Words.Count) > 2 ? Few : 1) || parts is [{ Others.Count: 0 }])
        {
            return new() { WithAll = withAll, Documents = withAll, All = all };
        }

        // Words that stand nearly everywhere would only bring everything; if there are no others, the rarest must do.
        var rare = parts.Where(part => part.Documents < Common).ToList();
        var any = MatchExpression.Any(rare.Exists(part => part.Documents > 0) ? rare : [.. parts.OrderBy(part => part.Documents).Take(rare.Count + 1)]);
        return new() { WithAll = withAll, Documents = MatchQueries.Find(connection, any, index.Nothing()).Or(withAll), All = all, Any = any };
    }

    /// <summary>The text rank of the most important of these documents; the lower, the better.</summary>
    public List<MatchRow> Rank(SqliteConnection connection, IdSet documents, int? year)
    {
        if (Any is null)
        {
            return MatchQueries.Rank(connection, All, [.. documents.Ids().Take(MatchQueries.RankedMatches)], year);
        }

        var complete = MatchQueries.Rank(connection, All, [.. documents.And(WithAll).Ids()], year);
        var others = MatchQueries.Rank(connection, Any, [.. documents.Ids().Where(id => !WithAll.Contains(id)).Take(RankedOthers)], year);
        return [.. complete.Select(row => row with { Score = row.Score * HasAllFactor }), .. others];
    }
}
