using Kerjasama.Catalog.Search;
using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class FindTests
{
    private readonly TestSearch search = TestSearch.Samples;

    [Theory]
    [InlineData("Indonesia", "/negara/indonesia")]
    [InlineData("jepang", "/negara/jepang")]
    [InlineData("ASEAN", "/organisasi/asean")]
    [InlineData("g20", "/organisasi/g20")]
    [InlineData("IJEPA", "/perjanjian/ijepa")]
    [InlineData("pantai gading", "/negara/pantai-gading")]
    public void A_name_finds_its_own_page_first(string text, string url) => Assert.Equal(url, search.FirstUrl(text));

    [Theory]
    [InlineData("Birma", "/negara/myanmar")]
    [InlineData("burma", "/negara/myanmar")]
    [InlineData("Timor Timur", "/negara/timor-leste")]
    [InlineData("cote d'ivoire", "/negara/pantai-gading")]
    [InlineData("MMR", "/negara/myanmar")]
    [InlineData("Paris Agreement", "/perjanjian/perjanjian-paris")]
    public void An_old_or_foreign_name_or_code_finds_the_page_first(string text, string url) => Assert.Equal(url, search.FirstUrl(text));

    [Theory]
    [InlineData("cina", "/negara/tiongkok")]
    [InlineData("RRT", "/negara/tiongkok")]
    [InlineData("korsel", "/negara/korea-selatan")]
    [InlineData("AS", "/negara/amerika-serikat")]
    [InlineData("UN", "/organisasi/pbb")]
    [InlineData("P.B.B.", "/organisasi/pbb")]
    [InlineData("EU", "/organisasi/uni-eropa")]
    public void A_synonym_finds_the_page_first(string text, string url) => Assert.Equal(url, search.FirstUrl(text));

    [Theory]
    [InlineData("timor leste")]
    [InlineData("timor-leste")]
    [InlineData("Timor–Leste")]
    [InlineData("timorleste")]
    [InlineData("TIMOR  LESTE")]
    public void Hyphens_spaces_and_case_do_not_matter(string text) => Assert.Equal("/negara/timor-leste", search.FirstUrl(text));

    [Fact]
    public void The_other_name_that_was_typed_is_told() => Assert.Equal("Birma", search.Find("birma").Hits[0].MatchedName);

    [Fact]
    public void A_name_in_the_title_is_not_told_again() => Assert.Null(search.Find("ijepa").Hits[0].MatchedName);

    [Fact]
    public void A_short_synonym_does_not_match_a_foreign_word()
    {
        using var small = TestSearch.Over(new SearchDocument { Kind = SearchKind.Source, Title = "Treaties as law", Url = "/sumber/x", Summary = "A book." });
        Assert.Empty(small.Find("amerika serikat").Hits);
    }

    [Theory]
    [InlineData("kerjasama ekonomi")]
    [InlineData("kerja sama ekonomi")]
    public void Kerjasama_is_found_in_both_spellings(string text) => Assert.Contains("/perjanjian/ijepa", search.Urls(text));

    [Fact]
    public void Another_form_of_a_word_is_found() => Assert.Contains("/perjanjian/ijepa", search.Urls("perdagangan barang pengusaha"));

    [Fact]
    public void A_year_finds_what_is_of_that_year_although_no_text_says_so() => Assert.Equal("/perjanjian/ijepa", search.FirstUrl("persetujuan 2007"));

    [Fact]
    public void Stop_words_do_not_count() => Assert.Contains("/perjanjian/ijepa", search.Urls("apakah yang dimaksud dengan bea masuk"));

    [Fact]
    public void A_query_of_stop_words_is_searched_as_it_is() => Assert.NotEmpty(search.Urls("dengan"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!\"*()")]
    [InlineData("\u0000\u200b")]
    public void Text_without_a_word_finds_nothing(string text) => Assert.Empty(search.Find(text).Hits);

    [Fact]
    public void Every_hit_has_all_words_if_any_page_has_them()
    {
        var result = search.Find("kopi tiongkok");
        Assert.Equal(["/perjanjian/kopi-tiongkok"], result.Hits.Select(hit => hit.Url));
        Assert.True(result.HasAllWords);
    }

    [Fact]
    public void Pages_with_some_words_are_offered_if_none_has_all()
    {
        var result = search.Find("ekstradisi terpidana kopi");
        Assert.False(result.HasAllWords);
        Assert.Equal("/perjanjian/ekstradisi-korea-selatan", result.Hits[0].Url);
    }

    [Fact]
    public void Pages_of_hits_follow_each_other_without_gap_or_repeat()
    {
        var all = search.Find(new SearchRequest { Text = "negara", PageSize = 100 });
        var paged = Enumerable.Range(1, 4).SelectMany(page => search.Find(new SearchRequest { Text = "negara", Page = page, PageSize = 5 }).Hits);
        Assert.Equal(all.Hits.Take(20).Select(hit => hit.Url), paged.Select(hit => hit.Url));
        Assert.Equal(all.Total, all.Hits.Count);
    }

    [Theory]
    [InlineData(int.MinValue, int.MinValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_page_out_of_range_is_taken_as_the_nearest_allowed_one(int page, int size) =>
        Assert.InRange(search.Find(new SearchRequest { Text = "negara", Page = page, PageSize = size }).Hits.Count, 0, 100);

    [Fact]
    public void An_empty_catalogue_finds_and_suggests_nothing()
    {
        using var empty = TestSearch.OverNothing();
        Assert.Equal(0, empty.Find("apa beda indonesia dan jepang").Total);
        Assert.Empty(empty.Suggested("indo"));
    }
}
