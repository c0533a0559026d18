namespace Kerjasama.Catalog.Links;

/// <summary>A URL that moved (301) or ended (410), as kept in <c>content/slugs.csv</c>.</summary>
public sealed record SlugChange
{
    public required string Path { get; init; }

    /// <summary>The new path, or for a removed page the nearest one.</summary>
    public string? To { get; init; }

    /// <summary>301 or 410.</summary>
    public required int Code { get; init; }

    public required DateOnly Since { get; init; }

    public required string Reason { get; init; }

    public required int Line { get; init; }
}
