namespace Kerjasama.Catalog.Regions;

/// <summary>A region or subregion of UN M49.</summary>
public sealed record Region
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Slug of the region that a subregion lies in.</summary>
    public required string? Parent { get; init; }

    public required string? Summary { get; init; }

    public required int CountryCount { get; init; }
}
