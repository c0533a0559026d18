using Kerjasama.Catalog.Search;
using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class SpellingTests
{
    private readonly TestSearch search = TestSearch.Samples;

    [Theory]
    [InlineData("perjanjan paris", "perjanjian paris", "/perjanjian/perjanjian-paris")]
    [InlineData("uni eropah", "uni eropa", "/organisasi/uni-eropa")]
    [InlineData("multilatral", "multilateral", "/konsep/multilateral")]
    [InlineData("indoensia", "indonesia", "/negara/indonesia")]
    [InlineData("asaen", "asean", "/organisasi/asean")]
    [InlineData("ekstardisi", "ekstradisi", "/perjanjian/ekstradisi-korea-selatan")]
    [InlineData("tiongkoq", "tiongkok", "/negara/tiongkok")]
    public void A_misspelled_word_is_corrected(string text, string corrected, string url)
    {
        var result = search.Find(text);
        Assert.Equal(corrected, result.Corrected);
        Assert.Equal(url, result.Hits[0].Url);
    }

    [Theory]
    [InlineData("perjanjian paris")]
    [InlineData("perdagangan")]
    [InlineData("diperdagangkan")]
    [InlineData("cina")]
    [InlineData("multilat")]
    public void A_known_word_its_forms_its_start_and_a_synonym_are_not_corrected(string text) => Assert.Null(search.Find(text).Corrected);

    [Fact]
    public void The_start_of_a_word_finds_it() => Assert.Contains("/konsep/multilateral", search.Urls("multilat"));

    [Fact]
    public void The_name_spelled_most_alike_is_offered_if_a_word_cannot_be_corrected()
    {
        var result = search.Find("perhimpunan banget asia tenggara");
        Assert.Null(result.Corrected);
        Assert.Equal("Perhimpunan Bangsa-Bangsa Asia Tenggara", result.DidYouMean);
    }

    [Fact]
    public void Nonsense_finds_and_offers_nothing()
    {
        var result = search.Find("xqzwv");
        Assert.Equal(0, result.Total);
        Assert.Null(result.DidYouMean);
        Assert.Null(result.Corrected);
    }

    [Fact]
    public void A_number_is_never_corrected() => Assert.Null(search.Find("perjanjian 2008").Corrected);

    [Fact]
    public void Words_that_only_synonyms_have_are_known()
    {
        using var small = TestSearch.Over(new SearchDocument { Kind = SearchKind.Page, Title = "Tentang", Url = "/tentang", Summary = "Situs ini." });
        Assert.Null(small.Find("perserikatan bangsa").Corrected);
    }
}
