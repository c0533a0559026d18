using Kerjasama.Catalog.Countries;

namespace Kerjasama.Catalog.Relations;

/// <summary>How much another country shares with the one asked about.</summary>
public sealed record CountryTies
{
    public required Country Country { get; init; }

    public required int SharedAgreements { get; init; }

    public required int SharedOrganizations { get; init; }
}
