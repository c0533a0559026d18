using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Content;

/// <summary>A row of <c>content/statehood.csv</c>: since when a country makes treaties in its own name.</summary>
public sealed record StatehoodRow
{
    public required int Line { get; init; }

    public required string Code { get; init; }

    public required TreatyPeriod Period { get; init; }

    public required string? Note { get; init; }

    /// <summary>Id of the source that says so.</summary>
    public required string Source { get; init; }
}
