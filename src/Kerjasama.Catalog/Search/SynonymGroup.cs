namespace Kerjasama.Catalog.Search;

/// <summary>Words and names that readers use for the same thing: a query with one finds pages with any.</summary>
/// <remarks>A term of one or two letters ("AS", "UN") leads to the others, but they never lead to it: it is a word in other languages.</remarks>
public sealed record SynonymGroup
{
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Reads one <c>terms</c> cell of <c>content/synonyms.csv</c>: terms separated by semicolons.</summary>
    public static SynonymGroup Parse(string terms) =>
        new() { Terms = terms.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) };
}
