using Kerjasama.Catalog.Search;

namespace Kerjasama.Catalog.Tests.Search;

/// <summary>A small catalogue with the cases that search must get right.</summary>
internal static class SampleDocuments
{
    public static IReadOnlyList<SynonymGroup> Synonyms { get; } =
    [
        SynonymGroup.Parse("kerja sama;kerjasama"),
        SynonymGroup.Parse("perbedaan;beda;bedanya;vs"),
        SynonymGroup.Parse("Perserikatan Bangsa-Bangsa;PBB;UN;United Nations"),
        SynonymGroup.Parse("Tiongkok;Cina;China;RRT"),
        SynonymGroup.Parse("Amerika Serikat;AS;USA"),
        SynonymGroup.Parse("Korea Selatan;Korsel"),
        SynonymGroup.Parse("Indonesia;RI"),
        SynonymGroup.Parse("Uni Eropa;UE;EU"),
    ];

    public static IReadOnlyList<SearchDocument> All { get; } =
    [
        Country("indonesia", "Indonesia", "IDN", 200, "Republik Indonesia", "Hindia Belanda"),
        Country("jepang", "Jepang", "JPN", 90, "Japan"),
        Country("tiongkok", "Tiongkok", "CHN", 95, "Republik Rakyat Tiongkok"),
        Country("myanmar", "Myanmar", "MMR", 40, "Birma", "Burma"),
        Country("amerika-serikat", "Amerika Serikat", "USA", 99, "United States"),
        Country("korea-selatan", "Korea Selatan", "KOR", 80, "Republik Korea"),
        Country("korea-utara", "Korea Utara", "PRK", 20),
        Country("timor-leste", "Timor-Leste", "TLS", 30, "Timor Timur", "East Timor"),
        Country("trinidad-dan-tobago", "Trinidad dan Tobago", "TTO", 20),
        Country("guinea", "Guinea", "GIN", 20),
        Country("papua-nugini", "Papua Nugini", "PNG", 25, "Papua New Guinea"),
        Country("pantai-gading", "Pantai Gading", "CIV", 25, "Côte d’Ivoire"),
        Organization("asean", "Perhimpunan Bangsa-Bangsa Asia Tenggara", "ASEAN", 11, "Sebelas negara Asia Tenggara bekerja sama dalam politik, ekonomi, dan sosial budaya."),
        Organization("pbb", "Perserikatan Bangsa-Bangsa", "PBB", 193, "Organisasi 193 negara untuk perdamaian dan keamanan dunia."),
        Organization("uni-eropa", "Uni Eropa", "UE", 27, "Integrasi ekonomi, politik, dan sosial negara-negara Eropa."),
        Organization("g20", "Kelompok Dua Puluh", "G20", 21, "Forum ekonomi besar dunia."),
        new()
        {
            Kind = SearchKind.Agreement,
            Title = "Kemitraan Ekonomi Indonesia–Jepang (IJEPA)",
            Url = "/perjanjian/ijepa",
            Summary = "Persetujuan perdagangan bebas pertama Indonesia dengan satu negara; menurunkan bea masuk dan membuka kerja sama ekonomi dengan Jepang.",
            Names = ["Agreement between the Republic of Indonesia and Japan for an Economic Partnership"],
            Body = "Persetujuan ini menghapus bea masuk atas sebagian besar barang. Para pengusaha kedua negara lebih mudah berdagang. Perawat Indonesia dapat bekerja di Jepang.",
            Weight = 2,
            Anchors = ["klasifikasi", "pihak", "isi", "manfaat"],
            Label = "bilateral",
            Fields = ["trade", "investment"],
            Status = "in-force",
            Year = 2007,
            Countries = ["IDN", "JPN"],
        },
        new()
        {
            Kind = SearchKind.Agreement,
            Title = "Perjanjian Ekstradisi Indonesia–Korea Selatan",
            Url = "/perjanjian/ekstradisi-korea-selatan",
            Summary = "Kedua negara saling menyerahkan tersangka dan terpidana.",
            Weight = 2,
            Label = "bilateral",
            Fields = ["law"],
            Status = "in-force",
            Year = 2000,
            Countries = ["IDN", "KOR"],
        },
        new()
        {
            Kind = SearchKind.Agreement,
            Title = "Perjanjian Paris",
            Url = "/perjanjian/perjanjian-paris",
            Summary = "Semua negara pihak menyampaikan rencana penurunan emisi gas rumah kaca.",
            Names = ["Paris Agreement", "Persetujuan Paris"],
            Weight = 194,
            Anchors = ["klasifikasi", "pihak", "isi"],
            Label = "multilateral",
            Fields = ["climate"],
            Status = "in-force",
            Year = 2015,
            Countries = ["IDN", "JPN", "KOR", "CHN"],
        },
        new()
        {
            Kind = SearchKind.Agreement,
            Title = "Nota Kesepahaman Perdagangan Kopi Indonesia–Tiongkok",
            Url = "/perjanjian/kopi-tiongkok",
            Summary = "Kedua kementerian bertukar data pasar kopi.",
            Weight = 2,
            Label = "bilateral",
            Fields = ["trade"],
            Status = "terminated",
            Year = 1995,
            Countries = ["IDN", "CHN"],
        },
        Concept("bilateral", "Kerja sama bilateral", "Kerja sama antara dua negara untuk kepentingan keduanya.", "ciri", "contoh"),
        Concept("multilateral", "Kerja sama multilateral", "Kerja sama lebih dari dua negara, sering melalui organisasi internasional.", "ciri", "contoh"),
        Concept("perbedaan-bilateral-multilateral", "Perbedaan kerja sama bilateral dan multilateral", "Perbedaan utamanya jumlah negara yang terlibat."),
        new() { Kind = SearchKind.Term, Title = "Bilateral", Url = "/istilah/bilateral", Summary = "Dua pihak." },
        new() { Kind = SearchKind.Term, Title = "Ratifikasi", Url = "/istilah/ratifikasi", Summary = "Pernyataan terikat setelah penandatanganan." },
    ];

    private static SearchDocument Country(string slug, string name, string code, int weight, params string[] names) => new()
    {
        Kind = SearchKind.Country,
        Title = name,
        Url = "/negara/" + slug,
        Summary = $"{name} menjalin kerja sama dengan banyak negara.",
        Names = [code, .. names],
        Weight = weight,
        Countries = [code],
    };

    private static SearchDocument Organization(string slug, string name, string abbreviation, int members, string summary) => new()
    {
        Kind = SearchKind.Organization,
        Title = name,
        Url = "/organisasi/" + slug,
        Summary = summary,
        Names = [abbreviation],
        Weight = members,
        Anchors = ["anggota", "tujuan", "sejarah", "organ", "indonesia"],
    };

    private static SearchDocument Concept(string slug, string title, string definition, params string[] anchors) => new()
    {
        Kind = SearchKind.Concept,
        Title = title,
        Url = "/konsep/" + slug,
        Summary = definition,
        Anchors = anchors,
    };
}
