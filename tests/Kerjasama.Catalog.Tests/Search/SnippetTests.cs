using Kerjasama.Catalog.Search;
using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class SnippetTests
{
    private readonly TestSearch search = TestSearch.Samples;

    [Fact]
    public void Matched_words_are_marked() => Assert.Equal(["kopi"], Marks(HitOf("kopi", "/perjanjian/kopi-tiongkok").Snippet));

    [Fact]
    public void Other_forms_of_a_word_are_marked() => Assert.Contains("perdagangan", Marks(HitOf("berdagang", "/perjanjian/ijepa").Snippet));

    [Fact]
    public void A_term_of_two_words_is_one_mark() => Assert.Equal(["kerja sama"], Marks(HitOf("kerjasama", "/perjanjian/ijepa").Snippet));

    [Fact]
    public void Stop_words_are_not_marked() => Assert.DoesNotContain("dan", Marks(HitOf("bea dan masuk", "/perjanjian/ijepa").Snippet));

    [Fact]
    public void The_title_is_marked_too() => Assert.Equal(["Jepang"], Marks(HitOf("jepang", "/perjanjian/ijepa").TitleParts));

    [Fact]
    public void Title_parts_joined_are_the_title()
    {
        var hit = HitOf("ekonomi jepang", "/perjanjian/ijepa");
        Assert.Equal(hit.Title, string.Concat(hit.TitleParts.Select(part => part.Text)));
    }

    [Fact]
    public void The_text_is_shown_where_the_summary_does_not_match() =>
        Assert.Contains("Perawat", string.Concat(HitOf("perawat", "/perjanjian/ijepa").Snippet.Select(part => part.Text)), StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_cut_around_the_match()
    {
        var filler = string.Join(' ', Enumerable.Repeat("Kalimat pengisi yang panjang.", 50));
        using var small = TestSearch.Over(new SearchDocument
        {
            Kind = SearchKind.Page,
            Title = "Halaman",
            Url = "/halaman",
            Summary = "Ringkasan.",
            Body = $"{filler} Di sini ada kata cenderawasih untuk dicari. {filler}",
        });
        var snippet = small.Find("cenderawasih").Hits[0].Snippet;
        var text = string.Concat(snippet.Select(part => part.Text));
        Assert.Equal(["cenderawasih"], Marks(snippet));
        Assert.StartsWith("…Di sini", text, StringComparison.Ordinal);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 60, 225);
    }

    [Fact]
    public void Markup_in_a_text_stays_plain_text()
    {
        using var small = TestSearch.Over(new SearchDocument { Kind = SearchKind.Page, Title = "Tanda <b>", Url = "/x", Summary = "<script>alert(1)</script> kata" });
        Assert.Equal("<script>alert(1)</script> kata", string.Concat(small.Find("kata").Hits[0].Snippet.Select(part => part.Text)));
    }

    private SearchHit HitOf(string text, string url) => search.Find(text).Hits.Single(hit => hit.Url == url);

    private static IEnumerable<string> Marks(IEnumerable<TextSegment> segments) => segments.Where(segment => segment.IsMark).Select(segment => segment.Text);
}
