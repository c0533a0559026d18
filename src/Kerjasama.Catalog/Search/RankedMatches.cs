namespace Kerjasama.Catalog.Search;

/// <summary>The matches in the order of their rank.</summary>
internal sealed record RankedMatches
{
    public required IReadOnlyList<int> Ids { get; init; }

    /// <summary>Events, agreements and concepts that the whole query names, best first.</summary>
    public required IReadOnlyList<int> Named { get; init; }

    /// <summary>The names of the documents that were looked at again.</summary>
    public required IEnumerable<string> Names { get; init; }
}
