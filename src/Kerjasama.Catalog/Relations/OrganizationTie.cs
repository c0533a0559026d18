namespace Kerjasama.Catalog.Relations;

/// <summary>Two organisations of the map by their places, and their shared members.</summary>
public sealed record OrganizationTie
{
    public required int First { get; init; }

    public required int Second { get; init; }

    public required int Shared { get; init; }

    /// <summary>Shared members in a hundred of the members of either.</summary>
    public required int Percent { get; init; }
}
