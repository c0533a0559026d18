using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class QuestionTests
{
    private readonly TestSearch search = TestSearch.Samples;

    [Theory]
    [InlineData("anggota ASEAN", "/organisasi/asean#anggota")]
    [InlineData("negara anggota asean", "/organisasi/asean#anggota")]
    [InlineData("Siapa saja anggota ASEAN?", "/organisasi/asean#anggota")]
    [InlineData("berapa jumlah negara anggota PBB", "/organisasi/pbb#anggota")]
    [InlineData("kapan Indonesia masuk PBB", "/organisasi/pbb#anggota")]
    [InlineData("kapan Indonesia bergabung dengan Perserikatan Bangsa-Bangsa?", "/organisasi/pbb#anggota")]
    [InlineData("sejarah berdirinya ASEAN", "/organisasi/asean#sejarah")]
    [InlineData("kapan ASEAN didirikan", "/organisasi/asean#sejarah")]
    [InlineData("tujuan uni eropa", "/organisasi/uni-eropa#tujuan")]
    [InlineData("peran Indonesia di ASEAN", "/organisasi/asean#indonesia")]
    [InlineData("manfaat IJEPA", "/perjanjian/ijepa#manfaat")]
    [InlineData("siapa pihak Perjanjian Paris", "/perjanjian/perjanjian-paris#pihak")]
    [InlineData("mengapa IJEPA disebut perjanjian bilateral", "/perjanjian/ijepa#klasifikasi")]
    public void A_question_about_a_part_of_a_page_leads_to_that_part(string text, string url) => Assert.Equal(url, search.FirstUrl(text));

    [Fact]
    public void A_part_that_the_page_does_not_have_leads_to_the_page() =>
        Assert.Equal("/perjanjian/perjanjian-paris", search.FirstUrl("tantangan Perjanjian Paris"));

    [Theory]
    [InlineData("perbedaan bilateral dan multilateral")]
    [InlineData("Apa perbedaan antara kerja sama bilateral dengan multilateral?")]
    [InlineData("beda multilateral dan bilateral")]
    [InlineData("bilateral vs multilateral")]
    [InlineData("perbedaan kerjasama bilateral dan multilateral")]
    public void A_question_on_the_difference_leads_to_the_concept(string text) =>
        Assert.Equal("/konsep/perbedaan-bilateral-multilateral", search.FirstUrl(text));

    [Theory]
    [InlineData("apa itu bilateral", "/konsep/bilateral")]
    [InlineData("pengertian kerjasama multilateral", "/konsep/multilateral")]
    [InlineData("ciri-ciri kerja sama bilateral", "/konsep/bilateral#ciri")]
    [InlineData("contoh multilateral", "/konsep/multilateral#contoh")]
    [InlineData("apa arti ratifikasi", "/istilah/ratifikasi")]
    public void A_question_on_a_meaning_leads_to_the_concept_or_term(string text, string url) => Assert.Equal(url, search.FirstUrl(text));

    [Theory]
    [InlineData("indonesia jepang", "/hubungan/indonesia/jepang")]
    [InlineData("Jepang dan Indonesia", "/hubungan/indonesia/jepang")]
    [InlineData("hubungan bilateral RI-Jepang", "/hubungan/indonesia/jepang")]
    [InlineData("kerja sama Indonesia dengan Cina", "/hubungan/indonesia/tiongkok")]
    [InlineData("perjanjian tiongkok dan jepang", "/hubungan/jepang/tiongkok")]
    [InlineData("trinidad dan tobago jepang", "/hubungan/jepang/trinidad-dan-tobago")]
    [InlineData("korea utara korea selatan", "/hubungan/korea-selatan/korea-utara")]
    public void Two_countries_lead_to_their_relation(string text, string url) => Assert.Equal(url, search.FirstUrl(text));

    [Theory]
    [InlineData("trinidad dan tobago")]
    [InlineData("papua new guinea")]
    [InlineData("indonesia ri")]
    [InlineData("kemitraan ekonomi indonesia jepang")]
    public void A_name_of_one_thing_is_not_a_relation(string text) => Assert.DoesNotContain("/hubungan/", search.FirstUrl(text), StringComparison.Ordinal);

    [Fact]
    public void A_relation_stands_second_if_something_more_particular_is_asked()
    {
        var urls = search.Urls("ekstradisi indonesia korea selatan");
        Assert.Equal(["/perjanjian/ekstradisi-korea-selatan", "/hubungan/indonesia/korea-selatan"], urls.Take(2));
    }

    [Fact]
    public void A_relation_counts_as_one_hit_of_its_kind() =>
        Assert.Contains(new("hubungan", 1), search.Find("indonesia jepang").Facets);
}
