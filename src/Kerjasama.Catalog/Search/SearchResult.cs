namespace Kerjasama.Catalog.Search;

/// <summary>One page of hits and what the search understood.</summary>
public sealed record SearchResult
{
    /// <summary>The cleaned query.</summary>
    public required string Text { get; init; }

    /// <summary>Number of hits over all pages.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>The query that was searched instead, when a word was spelled as no page spells it.</summary>
    public string? Corrected { get; init; }

    /// <summary>A query to offer when the one typed found nothing, or too little.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether every hit has all words of the query; otherwise no page had, and the hits have some of them.</summary>
    public bool HasAllWords { get; init; } = true;

    /// <summary>Hits per kind under all other filters, most frequent first.</summary>
    public IReadOnlyList<FacetCount> Facets { get; init; } = [];
}
