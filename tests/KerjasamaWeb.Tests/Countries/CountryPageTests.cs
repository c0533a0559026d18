using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Countries;

[Collection(SiteTests.Name)]
public sealed class CountryPageTests(SiteFixture site)
{
    [Fact]
    public async Task Unknown_slug_is_not_found() => await site.PageAsync("/negara/tidak-ada", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/negara/cina", "/negara/tiongkok")]
    [InlineData("/negara/jpn", "/negara/jepang")]
    [InlineData("/negara/republik-korea", "/negara/korea-selatan")]
    public async Task Other_names_lead_to_the_page(string path, string to)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task An_organisation_is_no_country() => await site.PageAsync("/negara/asean", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("jepang", "jpn", "bilateral")]
    [InlineData("indonesia", "idn", "multilateral")]
    public async Task Counts_are_those_of_the_list_they_link_to(string slug, string code, string label)
    {
        var page = await site.PageAsync("/negara/" + slug);
        var list = await site.PageAsync($"/perjanjian?pihak={code}&label={label}");

        var badge = page.QuerySelector($".badges a[href='/perjanjian?pihak={code}&label={label}']");
        Assert.Equal(list.QuerySelector(".count b")!.TextContent, badge!.TextContent.Trim().Split(' ')[0]);
    }

    [Fact]
    public async Task Agreements_with_Indonesia_are_those_of_the_pair()
    {
        var country = await site.PageAsync("/negara/jepang");
        var pair = await site.PageAsync("/hubungan/indonesia/jepang");

        var own = country.QuerySelectorAll("#indonesia ~ .records")[0].QuerySelectorAll(".title a").Select(a => a.GetAttribute("href"));
        Assert.Equal(pair.QuerySelectorAll("#perjanjian ~ .records")[0].QuerySelectorAll(".title a").Select(a => a.GetAttribute("href")), own);
    }

    [Fact]
    public async Task A_past_day_shows_the_memberships_of_that_day()
    {
        var page = await site.PageAsync("/negara/indonesia?per=1966-01-01");

        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(page.GetElementById("organisasi-asean"));
        Assert.Contains("gone", page.GetElementById("organisasi-pbb")!.ClassList);
        Assert.DoesNotContain("gone", (await site.PageAsync("/negara/indonesia")).GetElementById("organisasi-pbb")!.ClassList);
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_said_so()
    {
        var page = await site.PageAsync("/negara/indonesia?per=kemarin");

        Assert.Contains("tidak dapat dibaca", page.QuerySelector(".asof")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memberships_of_ended_organisations_are_gone()
    {
        var page = await site.PageAsync("/negara/indonesia");

        Assert.Contains("gone", page.GetElementById("organisasi-gatt")!.ClassList);
    }

    [Fact]
    public async Task A_country_outside_the_UN_has_its_status_explained()
    {
        var page = await site.PageAsync("/negara/taiwan");

        Assert.StartsWith("Status.", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("bukan anggota PBB", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_has_the_same_partners_as_its_table()
    {
        var page = await site.PageAsync("/negara/indonesia");

        var drawn = page.QuerySelectorAll(".map a").Select(a => a.GetAttribute("href")).ToHashSet();
        var listed = page.QuerySelectorAll(".twin a").Select(a => a.GetAttribute("href")).ToHashSet();
        Assert.NotEmpty(drawn);
        Assert.Subset(listed, drawn);
        Assert.Equal("me", page.QuerySelectorAll(".map use")[^1].GetAttribute("class"));
    }
}
