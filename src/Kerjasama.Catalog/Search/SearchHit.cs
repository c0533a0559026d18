namespace Kerjasama.Catalog.Search;

/// <summary>One page found.</summary>
public sealed record SearchHit
{
    /// <summary>One of <see cref="SearchKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The title with matched words marked.</summary>
    public required IReadOnlyList<TextSegment> TitleParts { get; init; }

    /// <summary>Path, with an anchor when the query asked for one part of the page.</summary>
    public required string Url { get; init; }

    public required string Summary { get; init; }

    /// <summary>The part of the summary or text that matched best, at most about 220 characters, with matched words marked.</summary>
    public required IReadOnlyList<TextSegment> Snippet { get; init; }

    /// <summary>The other name that the reader typed ("Birma" for Myanmar), if it is not in the title.</summary>
    public string? MatchedName { get; init; }

    public string? Label { get; init; }

    public string? Status { get; init; }

    public int? Year { get; init; }
}
