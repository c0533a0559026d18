using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Search;

namespace Kerjasama.Catalog.Building;

/// <summary>The lists and tools of the site as the search finds them: they have no record of their own.</summary>
internal static class SearchPages
{
    public static IReadOnlyList<SearchDocument> All { get; } =
    [
        Of("Daftar negara", SitePaths.Countries, "Semua negara dalam katalog menurut abjad dan kawasan.", "negara-negara di dunia"),
        Of("Daftar perjanjian", SitePaths.Agreements, "Semua perjanjian dalam katalog, dengan saringan pihak, label, bidang, status, dan tahun.", "saring perjanjian"),
        Of("Daftar organisasi", SitePaths.Organizations, "Organisasi, forum, dan konferensi internasional dalam katalog.", "daftar organisasi internasional"),
        Of("Daftar istilah", SitePaths.Terms, "Istilah kerja sama dan hukum internasional menurut abjad.", "glosarium", "kamus"),
        Of("Daftar peristiwa", SitePaths.Events, "Peristiwa kerja sama internasional menurut tahun."),
        Of("Bidang kerja sama", SitePaths.Fields, "Bidang kerja sama: perdagangan, pertahanan, pendidikan, dan lainnya.", "bidang-bidang kerja sama"),
        Of("Hubungan dua negara", SitePaths.Relations, "Pilih dua negara untuk melihat perjanjian bilateral, perjanjian bersama, dan organisasi bersama."),
        Of("Klasifikasi perjanjian", SitePaths.Classify, "Pilih pihak atau tempel satu kalimat, lalu lihat labelnya, bilateral atau multilateral, dan alasannya.", "coba klasifikasi", "cek bilateral atau multilateral"),
        Of("Peta", SitePaths.Maps, "Mitra, anggota, dan pihak pada peta dunia.", "peta dunia", "peta kerja sama"),
        Of("Lini masa", SitePaths.Timeline, "Peristiwa, keanggotaan, dan perjanjian dalam satu urutan waktu.", "garis waktu", "timeline", "kronologi"),
        Of("Data", SitePaths.Data, "Unduhan data dan API situs ini.", "unduh data", "API"),
    ];

    private static SearchDocument Of(string title, string url, string summary, params string[] names) => new() { Kind = SearchKind.Page, Title = title, Url = url, Summary = summary, Names = names };
}
