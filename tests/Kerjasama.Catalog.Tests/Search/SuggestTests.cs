using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class SuggestTests
{
    private readonly TestSearch search = TestSearch.Samples;

    [Theory]
    [InlineData("indo", "/negara/indonesia")]
    [InlineData("bir", "/negara/myanmar")]
    [InlineData("ase", "/organisasi/asean")]
    [InlineData("korsel", "/negara/korea-selatan")]
    [InlineData("cina", "/negara/tiongkok")]
    [InlineData("perjanjian par", "/perjanjian/perjanjian-paris")]
    [InlineData("timor-l", "/negara/timor-leste")]
    [InlineData("côte d", "/negara/pantai-gading")]
    public void The_start_of_a_name_suggests_its_page_first(string text, string url) => Assert.Equal(url, search.Suggested(text)[0]);

    [Fact]
    public void A_word_within_a_title_suggests_the_page() => Assert.Contains("/perjanjian/ijepa", search.Suggested("ekonomi indo"));

    [Fact]
    public void Two_countries_suggest_their_relation_before_the_second_is_complete() =>
        Assert.Equal("/hubungan/indonesia/jepang", search.Suggested("indonesia jep")[0]);

    [Fact]
    public void A_question_suggests_the_part_of_the_page() => Assert.Equal("/organisasi/asean#anggota", search.Suggested("anggota ase")[0]);

    [Fact]
    public void A_misspelled_name_suggests_the_page() => Assert.Equal("/organisasi/uni-eropa", search.Suggested("uni eropah")[0]);

    [Fact]
    public void A_page_is_suggested_once() => Assert.Equal(search.Suggested("b").Distinct(), search.Suggested("b"));

    [Fact]
    public void The_other_name_is_told() => Assert.Equal("Birma", search.Queries.Suggest("birm", 5)[0].MatchedName);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(2, 2)]
    [InlineData(int.MaxValue, 20)]
    public void The_number_of_suggestions_is_kept_within_bounds(int limit, int most) =>
        Assert.InRange(search.Queries.Suggest("k", limit).Count, 1, most);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\"'*")]
    public void Text_without_a_word_suggests_nothing(string text) => Assert.Empty(search.Suggested(text));
}
