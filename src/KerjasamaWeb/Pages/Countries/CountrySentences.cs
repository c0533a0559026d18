using Kerjasama.Catalog.Countries;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Countries;

/// <summary>What is said of a country in generated sentences.</summary>
public static class CountrySentences
{
    /// <summary>Who it is: its status and where it lies.</summary>
    public static string Who(CountryProfile country) => country.Status switch
    {
        CountryStatus.UnMember => $"{country.Name} adalah negara di {Place(country)}{(country.UnAdmission is { } day ? $", anggota PBB sejak {Format.Date(day)}" : "")}.",
        CountryStatus.UnObserver => $"{country.Name} berstatus negara pengamat di PBB dan terletak di {Place(country)}.",
        _ => $"{country.Name} terletak di {Place(country)} dan bukan anggota PBB.",
    };

    /// <summary>How many agreements the catalogue has of it, and how many memberships on the day shown.</summary>
    public static string HowMany(CountryProfile country, int memberships)
    {
        var withIndonesia = country.Code == "IDN" ? "" : country.BilateralWithIndonesia == 0 ? " (belum ada yang dengan Indonesia)" : $" ({Format.Number(country.BilateralWithIndonesia)} dengan Indonesia)";
        return $"Dalam katalog ini tercatat {Format.Number(country.BilateralCount)} perjanjian bilateralnya{withIndonesia}, {Format.Number(country.MultilateralCount)} perjanjian multilateral, dan keanggotaannya di {Format.Number(memberships)} organisasi dan forum.";
    }

    // "Afrika Selatan adalah negara di Afrika Selatan" says nothing: then the continent is named.
    private static string Place(CountryProfile country) =>
        country.SubregionName.Contains(country.Name, StringComparison.Ordinal) || country.Name.Contains(country.SubregionName, StringComparison.Ordinal) ? country.RegionName : country.SubregionName;
}
