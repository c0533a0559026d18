namespace Kerjasama.Catalog.Countries;

/// <summary>Someone with whom a country has bilateral agreements.</summary>
public sealed record BilateralPartner
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Slug of the partner's country page, where it is a country.</summary>
    public required string? CountrySlug { get; init; }

    /// <summary>Distinct bilateral agreements in the catalogue, ended ones included.</summary>
    public required int AgreementCount { get; init; }
}
