namespace Kerjasama.Catalog.Classification;

/// <summary>The rules in the order in which they are applied.</summary>
public static class ClassificationRules
{
    public static IReadOnlyList<ClassificationRule> All { get; } =
    [
        Normalization("N1", 1, "Satu pihak dihitung sekali", "Nama lain, singkatan, dan baris ganda untuk pihak yang sama digabung menjadi satu."),
        Normalization("N2", 2, "Kementerian mewakili negaranya", "Kementerian atau badan pemerintah dihitung sebagai negaranya."),
        Normalization("N3", 3, "Negara lama dan penerusnya satu pihak", "Negara yang sudah bubar dan tercatat bersama negara penerusnya dihitung sebagai satu negara, yaitu negara yang menandatangani."),
        Normalization("N4", 4, "Wilayah ikut negara induknya", "Wilayah tidak dihitung bila negara induknya sudah menjadi pihak, begitu pula negeri yang belum merdeka ketika perjanjian ditandatangani."),
        Normalization("N5", 5, "Nama kelompok diuraikan", "Nama kelompok yang dipakai untuk negara-negara anggotanya diuraikan menjadi anggota pada saat penandatanganan, sedangkan blok yang menandatangani atas namanya sendiri dihitung satu."),
        Normalization("N6", 6, "Protokol mengikuti induknya", "Protokol, perubahan, atau aksesi tanpa daftar pihak sendiri memakai label perjanjian induknya."),
        Deciding("K0", 7, "Bukan perjanjian", "Organisasi, forum, konferensi, dan deklarasi bukan perjanjian, sehingga yang dihitung adalah anggota atau pesertanya."),
        Deciding("K1", 8, "Pihak kurang atau tidak berwenang", "Bila pihaknya kurang dari dua, label belum dapat ditentukan, dan bila ada sisi yang tidak berwenang membuat perjanjian internasional, kerja sama itu bukan antarnegara."),
        Deciding("K2", 9, "Terbuka bagi negara lain", "Perjanjian yang menurut naskahnya terbuka bagi negara lain disebut multilateral, walaupun pihaknya baru dua."),
        Deciding("K3", 10, "Tepat dua pihak", "Perjanjian dengan tepat dua pihak disebut bilateral."),
        Deciding("K4", 11, "Tiga pihak atau lebih", "Perjanjian dengan tiga pihak atau lebih disebut multilateral."),
    ];

    /// <summary>The rule with this id, in either case; null when there is none.</summary>
    public static ClassificationRule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    private static ClassificationRule Normalization(string id, int order, string title, string explanation) =>
        new() { Id = id, Order = order, Title = title, Explanation = explanation, IsNormalization = true };

    private static ClassificationRule Deciding(string id, int order, string title, string explanation) =>
        new() { Id = id, Order = order, Title = title, Explanation = explanation, IsNormalization = false };
}
