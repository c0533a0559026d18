using System.ComponentModel;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Api.Answers;

[Description("Negara dalam daftar.")]
public sealed record CountryRow
{
    [Description("Kode pihak; bagi negara sama dengan iso3.")]
    public required string Code { get; init; }

    public required string Iso2 { get; init; }

    public required string Iso3 { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Region { get; init; }

    public required string Subregion { get; init; }

    public required CountryStatus Status { get; init; }

    public required string? Capital { get; init; }

    public required CountryCounts Counts { get; init; }

    public required string Url { get; init; }

    public static CountryRow From(Country country) => new()
    {
        Code = country.Code,
        Iso2 = country.Iso2.ToUpperInvariant(),
        Iso3 = country.Code,
        Slug = country.Slug,
        Name = country.Name,
        Region = country.Region,
        Subregion = country.Subregion,
        Status = country.Status,
        Capital = country.Capital,
        Counts = new()
        {
            Bilateral = country.BilateralCount,
            Multilateral = country.MultilateralCount,
            BilateralWithIndonesia = country.BilateralWithIndonesia,
            Memberships = country.MembershipCount,
        },
        Url = SitePaths.Country(country.Slug),
    };
}
