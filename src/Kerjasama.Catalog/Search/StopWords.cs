using System.Collections.Frozen;

namespace Kerjasama.Catalog.Search;

/// <summary>Words of a question that say nothing about its subject.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = """
        a ada adakah adalah agar aja akan aku al antara antar anda apa apabila apakah apalagi arti artinya atas atau bagaimana bagaimanakah bagi bahwa
        bagan bang begitu belum berapa berapakah berikan beserta bisa bisakah boleh buat bukan carikan coba contohkan dalam dan dapat dapatkah dari daripada
        definisi dengan deh dg dgn di dimana dikatakan dimaksud disebut dong dr ialah ingin ini itu jelaskan jika jadi juga kah kak kalau kalo kami kan
        kapan kapankah karena ke kenapa kepada kepanjangan kependekan ketika kita kok lah lalu maka makalah makna maksud maksudnya materi mana manakah masih mau melalui mengapa mengapakah
        mengenai menurut merupakan mohon nya oleh pada padahal para pembahasan pengertian pengertiannya per penjelasan pernah pula rangkuman saat saja saya sebab sebagai sebagaimana
        sebelum sebut sebutkan secara sedang sehingga sejak selama seperti serta sesudah setelah siapa siapakah sih singkatan sudah supaya tabel tapi telah tentang
        terhadap termasuk tersebut tetapi tiap tolong tuliskan uraikan untuk utk walaupun ya yaitu yakni yang yg
        the of and in on for to by with from what when which how is are was were do does did
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
