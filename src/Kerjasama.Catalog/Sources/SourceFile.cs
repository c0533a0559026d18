namespace Kerjasama.Catalog.Sources;

/// <summary>A source that records cite, as written in <c>content/sources</c>.</summary>
public sealed record SourceFile
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required SourceKind Kind { get; init; }

    public string? Url { get; init; }

    /// <summary>How to find the source when its link is dead.</summary>
    public string? Archive { get; init; }

    public string? Note { get; init; }
}
