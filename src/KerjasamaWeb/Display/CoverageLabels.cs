using Kerjasama.Catalog.Accuracy;

namespace KerjasamaWeb.Display;

/// <summary>The Indonesian words for the rows of the coverage table.</summary>
public static class CoverageLabels
{
    public static string Of(CoverageItem item) => item switch
    {
        CoverageItem.Organizations => "organisasi, forum, dan konferensi",
        CoverageItem.Agreements => "perjanjian",
        CoverageItem.BilateralOfIndonesia => "perjanjian bilateral Indonesia",
        CoverageItem.BilateralPartners => "mitra perjanjian bilateral Indonesia",
        CoverageItem.BilateralFields => "bidang perjanjian bilateral Indonesia",
        CoverageItem.BilateralOfOthers => "perjanjian bilateral negara lain",
        CoverageItem.Multilateral => "perjanjian multilateral",
        CoverageItem.CompletePartyTables => "perjanjian multilateral dengan daftar pihak lengkap",
        CoverageItem.WrittenAgreements => "perjanjian dengan halaman tertulis",
        CoverageItem.CountryProfiles => "negara dengan paragraf sendiri",
        CoverageItem.IndonesianRelations => "pengantar hubungan Indonesia dengan satu negara",
        CoverageItem.Terms => "istilah",
        CoverageItem.Events => "peristiwa",
        CoverageItem.Sources => "sumber",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
