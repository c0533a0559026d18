using CsCheck;
using Kerjasama.Catalog.Search;
using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class HostileTextTests
{
    private static readonly string[] Fragments =
    [
        "\"", "'", "*", "^", "(", ")", "{", "}", ":", "-", "+", ",", ";", "--", "/*", "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 2)", "title:", "{title names}:",
        "\"\"", "\\", "%", "_", "\u0000", "\u0001", "\u007f", "\u00ad", "\u200b", "\u200d", "\u202e", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udc00", "\ud83c\uddee",
        "e\u0301\u0301\u0301", "İ", "ß", "ﬁ", "١٢٣", "日本", "ᏣᎳᎩ", "𝐈𝐍𝐃𝐎", "Ǆ", "ᾳ", "ั", "<script>", "</mark>", "' OR 1=1 --", "\n", "\t", "\u2028", "indonesia", "jepang",
        "perjanjan", "uni eropah", "anggota", "ASEAN", "kapan", "1955", "19999999999999999999", "AS", "kerja", "sama", "a", "ab", "xx",
    ];

    private readonly TestSearch search = TestSearch.Samples;

    [Fact]
    public void No_text_makes_the_search_throw() => HostileText.Sample(
        text =>
        {
            var result = search.Find(text);
            Assert.True(result.Hits.Count <= result.Total);
            Assert.All(result.Hits, hit => Assert.Equal(hit.Title, string.Concat(hit.TitleParts.Select(part => part.Text))));
            search.Suggested(text);
        },
        iter: 1500);

    [Fact]
    public void No_filter_makes_the_search_throw() => Gen.Select(HostileText, HostileText, HostileText, Gen.Int, Gen.Int).Sample(
        (kind, label, country, year, page) => search.Find(new SearchRequest
        {
            Text = "negara",
            Kinds = [kind],
            Label = label,
            Country = country,
            Field = kind,
            Reach = label,
            Status = country,
            YearFrom = year,
            YearTo = page,
            Page = page,
            PageSize = year,
        }),
        iter: 300);

    private static Gen<string> Fragment { get; } = Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]);

    private static Gen<string> HostileText { get; } = Gen.OneOf(
        Gen.String,
        Fragment.Array[0, 12].Select(parts => string.Join(' ', parts)),
        Fragment.Array[0, 60].Select(string.Concat),
        Gen.Char['\u0000', '\uffff'].Array[0, 300].Select(characters => new string(characters)));
}
