using System.ComponentModel;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Api.Answers;

[Description("Profil sebuah negara.")]
public sealed record CountryRecord
{
    [Description("Kode pihak; bagi negara sama dengan iso3.")]
    public required string Code { get; init; }

    public required string Iso2 { get; init; }

    public required string Iso3 { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string OfficialName { get; init; }

    public required IReadOnlyList<FormerNameRow> FormerNames { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required CountryStatus Status { get; init; }

    public required string? StatusNote { get; init; }

    public required string? Capital { get; init; }

    public required string? CapitalNote { get; init; }

    public required string Region { get; init; }

    public required string RegionName { get; init; }

    public required string Subregion { get; init; }

    public required string SubregionName { get; init; }

    [Description("Luas wilayah, kilometer persegi.")]
    public required long? AreaKm2 { get; init; }

    public required long? Population { get; init; }

    public required int? PopulationYear { get; init; }

    public required PartialDate? Independence { get; init; }

    [Description("Hari diterima menjadi anggota PBB.")]
    public required PartialDate? UnAdmission { get; init; }

    public required DateOnly AsOf { get; init; }

    public required CountryCounts Counts { get; init; }

    public required IReadOnlyList<CountryMembershipRow> Memberships { get; init; }

    public required IReadOnlyList<ReferenceRow> Sources { get; init; }

    [Description("Hari terakhir seluruh catatan diperiksa penyunting.")]
    public required DateOnly Checked { get; init; }

    [Description("Nama kunci yang belum dapat dipastikan dari sumber primer.")]
    public required IReadOnlyList<string> Unverified { get; init; }

    public required string Url { get; init; }

    public static CountryRecord From(CountryProfile country, IEnumerable<CountryMembership> memberships, IEnumerable<Reference> references, DateOnly asOf) => new()
    {
        Code = country.Code,
        Iso2 = country.Iso2.ToUpperInvariant(),
        Iso3 = country.Code,
        Slug = country.Slug,
        Name = country.Name,
        NameEn = country.NameEn,
        OfficialName = country.OfficialName,
        FormerNames = [.. country.FormerNames.Select(FormerNameRow.From)],
        Aliases = country.Aliases,
        Status = country.Status,
        StatusNote = country.StatusNote,
        Capital = country.Capital,
        CapitalNote = country.CapitalNote,
        Region = country.Region,
        RegionName = country.RegionName,
        Subregion = country.Subregion,
        SubregionName = country.SubregionName,
        AreaKm2 = country.AreaKm2,
        Population = country.Population,
        PopulationYear = country.PopulationYear,
        Independence = country.Independence,
        UnAdmission = country.UnAdmission,
        AsOf = asOf,
        Counts = new()
        {
            Bilateral = country.BilateralCount,
            Multilateral = country.MultilateralCount,
            BilateralWithIndonesia = country.BilateralWithIndonesia,
            Memberships = country.MembershipCount,
        },
        Memberships = [.. memberships.Select(CountryMembershipRow.Of)],
        Sources = [.. references.Select(ReferenceRow.From)],
        Checked = country.Checked,
        Unverified = country.Unverified,
        Url = SitePaths.Country(country.Slug),
    };
}
