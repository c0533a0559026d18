namespace Kerjasama.Catalog.Regions;

/// <summary>A region or subregion (UN M49) as written in <c>content/regions.csv</c>.</summary>
public sealed record RegionFile
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public string? Parent { get; init; }

    public string? M49 { get; init; }

    public string? Summary { get; init; }
}
