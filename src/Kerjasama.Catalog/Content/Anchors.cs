namespace Kerjasama.Catalog.Content;

/// <summary>The fixed anchors of sections. Links to them are published, so none is ever removed or renamed.</summary>
public static class Anchors
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "ringkas", "lengkap", "definisi", "ciri", "contoh", "bukan-contoh", "kekeliruan", "pertanyaan", "perbedaan", "persamaan",
        "isi", "latar", "indonesia", "manfaat", "tantangan", "pasal", "pihak", "anggota", "organ", "tujuan", "peran", "sejarah",
        "pertemuan", "aturan", "alasan", "hitung", "batas", "cara", "data", "tautan", "lisensi", "kontak", "ekonomi", "pertahanan",
        "pendidikan", "perdagangan", "lingkungan", "politik", "asal", "tahap", "jenis", "cakupan", "kelengkapan", "kacamata",
        "klasifikasi", "sumber", "profil", "perjanjian", "organisasi", "terkait", "peta", "kuis", "api", "berubah", "grafik", "daftar", "unduh", "tabel", "peristiwa",
    };
}
