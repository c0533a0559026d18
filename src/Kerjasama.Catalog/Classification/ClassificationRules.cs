namespace Kerjasama.Catalog.Classification;

/// <summary>The rules in the order in which they are applied.</summary>
public static class ClassificationRules
{
    public static IReadOnlyList<ClassificationRule> All { get; } =
    [
        Normalization("N1", 1, "Nama ganda digabung", "Nama lain, singkatan, dan ejaan berbeda untuk pihak yang sama dihitung satu kali."),
        Normalization("N2", 2, "Kementerian dan lembaga mewakili negaranya", "Kementerian, badan pemerintah, atau pemerintah yang tercantum sebagai pihak dihitung sebagai negaranya, dengan catatan antarkementerian."),
        Normalization("N3", 3, "Negara pendahulu dan penerusnya dihitung sebagai negara yang menandatangani", "Bila daftar pihak memuat negara yang sudah bubar bersama negara penerusnya, yang dihitung negara yang menandatangani."),
        Normalization("N4", 4, "Wilayah dan negara yang belum merdeka tidak dihitung", "Wilayah tidak dihitung bila negara induknya sudah menjadi pihak, begitu pula negara yang belum merdeka ketika naskah ditandatangani."),
        Normalization("N5", 5, "Nama kelompok dijabarkan menjadi anggotanya", "Nama kelompok yang dipakai untuk menyebut negara-negara anggotanya dijabarkan menjadi anggota pada hari penandatanganan; gabungan yang menandatangani sendiri tetap satu pihak."),
        Normalization("N6", 6, "Protokol, perubahan, dan aksesi mengikuti induknya", "Protokol, perubahan, atau aksesi yang tidak punya daftar pihak sendiri memakai label perjanjian induknya."),
        Deciding("K0", 7, "Bukan perjanjian (organisasi, forum, konferensi, atau deklarasi)", "Bila yang ditanya bukan perjanjian, labelnya bukan label perjanjian; yang disebut adalah kerja sama menurut jumlah anggotanya."),
        Deciding("K1", 8, "Kurang dari dua pihak, atau salah satu pihak tidak dapat membuat perjanjian", "Bila pihak yang diketahui kurang dari dua, label belum dapat ditentukan; bila salah satu sisi bukan negara atau organisasi antarpemerintah, hasilnya bukan perjanjian antarnegara."),
        Deciding("K2", 9, "Naskah terbuka bagi negara lain", "Perjanjian yang naskahnya membuka diri bagi negara lain adalah multilateral, walaupun pada suatu tanggal pihaknya baru dua."),
        Deciding("K3", 10, "Tepat dua pihak", "Perjanjian tertutup dengan tepat dua pihak adalah bilateral; pasti bila keduanya negara, dengan catatan bila salah satunya gabungan negara atau organisasi."),
        Deciding("K4", 11, "Tiga pihak atau lebih", "Perjanjian dengan tiga pihak atau lebih adalah multilateral; pola khususnya disebut sebagai catatan, yaitu trilateral, plurilateral, atau berpola dua sisi."),
    ];

    /// <summary>The rule with this id, in either case; null when there is none.</summary>
    public static ClassificationRule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    private static ClassificationRule Normalization(string id, int order, string title, string explanation) =>
        new() { Id = id, Order = order, Title = title, Explanation = explanation, IsNormalization = true };

    private static ClassificationRule Deciding(string id, int order, string title, string explanation) =>
        new() { Id = id, Order = order, Title = title, Explanation = explanation, IsNormalization = false };
}
