using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Compare;

[Collection(SiteTests.Name)]
public sealed class ComparePageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/bandingkan?negara=indonesia,jepang,australia")]
    [InlineData("/bandingkan?negara=idn&negara=Jepang&negara=AUS&negara=Indonesia&negara=")]
    public async Task Countries_stand_side_by_side_each_once(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(["Australia", "Indonesia", "Jepang"], page.QuerySelector(".compare thead")!.QuerySelectorAll("th").Select(h => h.TextContent).Order());
        Assert.Contains("Jakarta", page.QuerySelector(".compare tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, page.QuerySelectorAll(".sets tbody tr").Length);
    }

    [Fact]
    public async Task Repeated_countries_stand_in_the_order_asked_although_pages_are_cached()
    {
        foreach (string[] asked in new[] { new[] { "Jepang", "Brunei Darussalam" }, ["Brunei Darussalam", "Jepang"] })
        {
            var page = await site.PageAsync($"/bandingkan?{string.Join('&', asked.Select(name => "negara=" + Uri.EscapeDataString(name)))}");

            Assert.Equal(asked, page.QuerySelector(".compare thead")!.QuerySelectorAll("th").Select(h => h.TextContent));
        }
    }

    [Theory]
    [InlineData("/bandingkan?negara=atlantis,jepang", "Negara “atlantis” tidak dikenal.")]
    [InlineData("/bandingkan?negara=asean,jepang", "Negara “asean” tidak dikenal.")]
    [InlineData("/bandingkan?negara=indonesia,jepang,india,brasil,mesir", "Paling banyak empat negara dapat dibandingkan; Mesir tidak dibaca.")]
    public async Task Wrong_input_is_named(string path, string message)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);

        Assert.StartsWith(message, page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_country_asks_for_a_second()
    {
        var page = await site.PageAsync("/bandingkan?negara=jepang");

        Assert.Contains("satu negara lagi", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("jepang", page.QuerySelector("#negara-1 option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_combination_counts_what_its_list_holds()
    {
        var page = await site.PageAsync("/bandingkan?negara=indonesia,jepang,australia");

        foreach (var link in page.QuerySelectorAll(".sets tbody td a").Take(3))
        {
            var list = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(list.QuerySelector(".count b")!.TextContent, link.TextContent);
        }
    }

    [Fact]
    public async Task Files_hold_the_same_countries()
    {
        var csv = await site.Client.GetStringAsync(new Uri("/bandingkan.csv?negara=indonesia,jepang", UriKind.Relative));
        using var json = await site.GetAsync("/bandingkan.json?negara=indonesia,atlantis");

        Assert.Equal(["kode", "IDN", "JPN"], csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(',')[0]));
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
    }
}
