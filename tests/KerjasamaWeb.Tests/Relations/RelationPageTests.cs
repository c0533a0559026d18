using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Relations;

[Collection(SiteTests.Name)]
public sealed class RelationPageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/hubungan/jepang/indonesia", "/hubungan/indonesia/jepang")]
    [InlineData("/hubungan/jepang/australia", "/hubungan/australia/jepang")]
    [InlineData("/hubungan/cina/indonesia", "/hubungan/indonesia/tiongkok")]
    [InlineData("/hubungan/idn/jpn", "/hubungan/indonesia/jepang")]
    public async Task Every_pair_has_one_address(string path, string to)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/hubungan/jepang/jepang")]
    [InlineData("/hubungan/jepang/jpn")]
    [InlineData("/hubungan/indonesia/atlantis")]
    [InlineData("/hubungan/indonesia/asean")]
    public async Task A_country_with_itself_or_with_none_is_not_found(string path) => await site.PageAsync(path, HttpStatusCode.NotFound);

    [Fact]
    public async Task Counts_are_those_of_the_lists_they_link_to()
    {
        var page = await site.PageAsync("/hubungan/indonesia/jepang");

        foreach (var badge in page.QuerySelectorAll(".badges a"))
        {
            var list = await site.PageAsync(badge.GetAttribute("href")!);
            Assert.Equal(list.QuerySelector(".count b")!.TextContent, badge.TextContent.Trim().Split(' ')[0]);
        }
    }

    [Fact]
    public async Task Shared_organisations_say_since_when_for_each()
    {
        var page = await site.PageAsync("/hubungan/indonesia/malaysia");

        var asean = page.QuerySelectorAll("#organisasi ~ .table tr").Single(r => r.QuerySelector("th a")?.GetAttribute("href") == "/organisasi/asean");
        Assert.Equal(["8 Agu 1967", "8 Agu 1967"], asean.QuerySelectorAll("td.num").Select(d => d.TextContent));
    }

    [Fact]
    public async Task An_empty_pair_says_so_and_is_not_listed()
    {
        var page = await site.PageAsync("/hubungan/kosovo/niue");

        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Contains("belum mencatat", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_one_has_is_counted_like_its_list()
    {
        var page = await site.PageAsync("/hubungan/indonesia/jepang");

        var links = page.QuerySelectorAll("#persamaan ~ .table a[href*='tanpa=']").ToList();
        Assert.Equal(2, links.Count);
        foreach (var link in links)
        {
            var list = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(list.QuerySelector(".count b")!.TextContent, link.TextContent);
        }

        Assert.Equal(2, page.QuerySelectorAll("svg[role=img] > title").Length);
        Assert.Contains(page.QuerySelectorAll("#perbedaan ~ .columns a"), a => a.GetAttribute("href") == "/organisasi/asean");
        Assert.NotEmpty(page.QuerySelectorAll("#terkait ~ .columns a"));
    }
}
