namespace Kerjasama.Catalog.Sources;

/// <summary>A numbered reference of one record.</summary>
public sealed record Reference
{
    public required int Number { get; init; }

    public required string SourceId { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required SourceKind Kind { get; init; }

    public required string? Locator { get; init; }

    public required string? Url { get; init; }

    public required DateOnly? Accessed { get; init; }

    public required string? Note { get; init; }
}
