using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Countries;

/// <summary>An event of the timeline that concerns a country.</summary>
public sealed record CountryEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required PartialDate Date { get; init; }
}
