namespace Kerjasama.Catalog.Sources;

/// <summary>A record that cites a source.</summary>
public sealed record CitingRecord
{
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>One of <see cref="Search.SearchKind"/>; nothing for a record without a page of its own.</summary>
    public required string? Kind { get; init; }

    public required string? Locator { get; init; }
}
