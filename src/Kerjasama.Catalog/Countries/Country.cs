namespace Kerjasama.Catalog.Countries;

/// <summary>A country as a row of a list.</summary>
public sealed record Country
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Iso2 { get; init; }

    public required string Region { get; init; }

    public required string Subregion { get; init; }

    public required CountryStatus Status { get; init; }

    public required string? Capital { get; init; }

    /// <summary>Distinct bilateral agreements with Indonesia in the catalogue.</summary>
    public required int BilateralWithIndonesia { get; init; }

    public required int BilateralCount { get; init; }

    public required int MultilateralCount { get; init; }

    /// <summary>Organisations and forums of which it is a member on the catalogue's day.</summary>
    public required int MembershipCount { get; init; }
}
