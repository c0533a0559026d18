namespace Kerjasama.Catalog.Search;

/// <summary>What a question asks about a thing, told by its words, and the anchors of the page where that stands, best first; whether the profile of a country answers it.</summary>
internal sealed record QuestionAspect(IReadOnlyList<string> Words, IReadOnlyList<string> Anchors, bool IsOfCountry = false)
{
    /// <summary>Words that only ask; they are never what a question is about.</summary>
    public static IReadOnlyList<QuestionAspect> Asking { get; } =
    [
        Of("anggota keanggotaan beranggotakan masuk tergabung bergabung gabung menjadi keluar ikut peserta pihak member members", "anggota pihak"),
        Of("ratifikasi meratifikasi diratifikasi mengesahkan pengesahan disahkan aksesi penandatangan menandatangani ditandatangani tanda tangan", "pihak sejarah"),
        Of("sejarah berdiri didirikan mendirikan dibentuk terbentuk lahir pendirian pendiri tokoh latar belakang berlaku berakhir kronologi", "sejarah latar asal"),
        Of("tujuan fungsi misi tugas wewenang aims", "tujuan isi"),
        Of("organ struktur badan dewan sekretariat", "organ"),
        Of("isi pokok naskah ketentuan pasal bunyi", "isi pasal"),
        Of("manfaat keuntungan kelebihan positif untung", "manfaat"),
        Of("tantangan kelemahan kerugian kekurangan hambatan negatif", "tantangan"),
        Of("peran peranan kontribusi kedudukan posisi", "peran indonesia"),
        Of("ciri karakteristik sifat", "ciri"),
        Of("contoh", "contoh"),
        Of("perbedaan beda membedakan vs versus", "perbedaan"),
        Of("persamaan kesamaan", "persamaan"),
        Of("jenis macam bentuk", "jenis"),
        Of("tahap tahapan proses prosedur", "tahap"),
        Of("pertemuan ktt sidang konferensi", "pertemuan"),
        OfCountry("ibu kota ibukota bendera luas wilayah penduduk letak benua presiden markas besar pusat kantor alamat", "profil ringkas"),
    ];

    /// <summary>The labels: asked of an agreement they ask for its classification, alone they are the subject.</summary>
    public static QuestionAspect Label { get; } = Of("bilateral multilateral trilateral plurilateral regional klasifikasi", "klasifikasi");

    public static IReadOnlyList<QuestionAspect> All { get; } = [.. Asking, Label];

    /// <summary>Whether the word asks for this, with or without a possessive ending: "tujuan", "tujuannya".</summary>
    public bool IsAskedBy(string word) => Words.Contains(word) || (word.Length > 5 && word.EndsWith("nya", StringComparison.Ordinal) && Words.Contains(word[..^3]));

    private static QuestionAspect Of(string words, string anchors) => new(words.Split(' '), anchors.Split(' '));

    private static QuestionAspect OfCountry(string words, string anchors) => Of(words, anchors) with { IsOfCountry = true };
}
