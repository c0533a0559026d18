namespace KerjasamaWeb.BrowserTests;

/// <summary>One address of every template of the site.</summary>
public static class Templates
{
    public static readonly string[] Paths =
    [
        "/", "/konsep", "/konsep/bilateral", "/konsep/perbedaan-bilateral-multilateral", "/negara", "/negara/jepang", "/perjanjian", "/perjanjian?label=bilateral&pihak=idn", "/perjanjian?pihak=idn&tanpa=idn&bidang=perdagangan",
        "/perjanjian/ijepa", "/perjanjian/rcep", "/perjanjian/perjanjian-paris", "/organisasi", "/organisasi/asean", "/hubungan", "/hubungan/indonesia/jepang",
        "/hubungan/bhutan/nauru", "/bandingkan", "/jaringan", "/jaringan?pusat=indonesia", "/jaringan?pusat=asean", "/bandingkan?negara=indonesia,jepang,australia", "/kawasan", "/kawasan/asia-tenggara", "/bidang", "/bidang/pertahanan", "/klasifikasi", "/klasifikasi?pihak=idn&pihak=efta",
        "/klasifikasi/aturan", "/klasifikasi/aturan/k3", "/cari?q=asean", "/cari?q=perdagangan&label=bilateral&negara=jpn", "/cari?q=qqqzzz", "/cari", "/istilah", "/istilah/ratifikasi", "/peristiwa",
        "/peristiwa/konferensi-asia-afrika-1955", "/sumber", "/sumber/untc", "/metodologi", "/dua-kacamata", "/organisasi/asean?kacamata=buku", "/tentang", "/janji-tautan", "/guru", "/data", "/tidak-ada",
        "/linimasa", "/linimasa?negara=jepang", "/peta", "/peta?lapis=bergabung:pbb&kawasan=karibia", "/organisasi/asean?per=1998",
    ];

    public static Xunit.TheoryData<string> All => [.. Paths];
}
