using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>What the register needs to know about a country that has its own page.</summary>
public sealed record StateName
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public string? Slug { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Used only when <c>statehood.csv</c> has no row for the country.</summary>
    public PartialDate? Independence { get; init; }
}
