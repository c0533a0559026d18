using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Relations;

/// <summary>What lies around one country or organisation: organisations on the left, countries on the right, and who belongs to what.</summary>
public sealed record EgoNetwork
{
    /// <summary>From top to bottom, so ordered that few lines cross.</summary>
    public required IReadOnlyList<Organization> Organizations { get; init; }

    public required IReadOnlyList<Country> Countries { get; init; }

    /// <summary>Places of an organisation and of a country that is its member.</summary>
    public required IReadOnlyList<(int Organization, int Country)> Links { get; init; }

    /// <summary>How many countries there would be without the limit.</summary>
    public required int CountryTotal { get; init; }
}
