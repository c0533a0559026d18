using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Countries;

/// <summary>A name a country bore until a date.</summary>
public sealed record FormerName
{
    public required string Name { get; init; }

    public required PartialDate? Until { get; init; }
}
