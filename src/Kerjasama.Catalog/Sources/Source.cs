namespace Kerjasama.Catalog.Sources;

/// <summary>A source as its page and lists show it.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required SourceKind Kind { get; init; }

    public required string? Url { get; init; }

    public required string? Archive { get; init; }

    public required string? Note { get; init; }

    /// <summary>How many references of records lead to it.</summary>
    public required int CitationCount { get; init; }
}
