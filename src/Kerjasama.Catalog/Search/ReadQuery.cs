namespace Kerjasama.Catalog.Search;

/// <summary>A query as understood: its words, what they name, and what a page must have.</summary>
internal sealed record ReadQuery
{
    /// <summary>Folded, as searched: corrections are made.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required IReadOnlyList<QueryPart> Parts { get; init; }

    public required IReadOnlyList<NamedSpan> Spans { get; init; }

    /// <summary>The text with corrections, if there were any.</summary>
    public string? Corrected { get; init; }

    /// <summary>The year named in the query, if just one is.</summary>
    public int? Year { get; init; }
}
