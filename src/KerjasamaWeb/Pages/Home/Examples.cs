namespace KerjasamaWeb.Pages.Home;

/// <summary>The records that stand on the start page, by slug; one that the catalogue lacks is left out.</summary>
public static class Examples
{
    /// <summary>Two states: one agreement for trade, one for defence, one for education.</summary>
    public static IReadOnlyList<Example> Bilateral { get; } =
    [
        new("ijepa", "IJEPA, Indonesia–Jepang"),
        new("dca-indonesia-singapura", "Kerja sama pertahanan Indonesia–Singapura"),
        new("pendidikan-tinggi-indonesia-timor-leste-2023", "Pendidikan tinggi Indonesia–Timor-Leste"),
    ];

    /// <summary>Many states: organisations and forums, with the number of their members.</summary>
    public static IReadOnlyList<Example> Multilateral { get; } =
    [
        new("pbb", "Perserikatan Bangsa-Bangsa (PBB)"),
        new("wto", "Organisasi Perdagangan Dunia (WTO)"),
        new("cop", "Konferensi Iklim PBB (COP)"),
        new("uni-eropa", "Uni Eropa"),
        new("g20", "G20"),
    ];

    /// <summary>From two parties to nearly every state.</summary>
    public static IReadOnlyList<Example> Scale { get; } =
    [
        new("ijepa", "IJEPA", "Indonesia–Jepang"),
        new("titik-temu-indonesia-malaysia-thailand-1971", "Titik temu Selat Malaka", "tiga negara pantai"),
        new("ie-cepa-efta", "Indonesia–EFTA", "berpola dua sisi"),
        new("piagam-asean", "Piagam ASEAN", "se-Asia Tenggara"),
        new("rcep", "RCEP", "Asia dan Pasifik"),
        new("perjanjian-paris", "Perjanjian Paris", "hampir semua negara"),
    ];

    /// <summary>Questions to put into the search field.</summary>
    public static IReadOnlyList<string> Searches { get; } = ["IJEPA", "anggota ASEAN", "Indonesia dan Jepang", "apa itu ratifikasi"];
}
