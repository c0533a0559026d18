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

    /// <summary>Number of hits that have all words; the same as <see cref="Total"/> if every hit has.</summary>
    public int WithAllWords { get; init; }

    /// <summary>Number of hits without any filter.</summary>
    public int Unfiltered { get; init; }

    /// <summary>Hits per kind under all other filters, most frequent first.</summary>
    public IReadOnlyList<FacetCount> Facets => Counts.GetValueOrDefault(SearchFacet.Kind, []);

    /// <summary>For every facet the values that hits have, with the number of hits there would be with that value and all filters of the other facets.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>> Counts { get; init; } = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>();
}
