namespace Kerjasama.Catalog.Search;

/// <summary>A page offered while the reader types.</summary>
public sealed record Suggestion
{
    /// <summary>One of <see cref="SearchKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    /// <summary>The start of the summary, at most about 120 characters.</summary>
    public required string Snippet { get; init; }

    /// <summary>The other name that the typed text begins or equals, if it is not the title.</summary>
    public string? MatchedName { get; init; }
}
