namespace Kerjasama.Catalog.Sources;

/// <summary>A record that cites a source.</summary>
public sealed record CitingRecord
{
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string? Locator { get; init; }
}
