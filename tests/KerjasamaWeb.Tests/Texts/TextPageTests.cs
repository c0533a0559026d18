using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Texts;

/// <summary>Concepts, terms, events, sources and the fixed texts.</summary>
[Collection(SiteTests.Name)]
public sealed class TextPageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/konsep/bilateral")]
    [InlineData("/konsep/multilateral")]
    [InlineData("/istilah/ratifikasi")]
    public async Task A_definition_stands_first_and_can_be_quoted(string path) =>
        Assert.NotEmpty((await site.PageAsync(path)).QuerySelector("blockquote.define")!.TextContent.Trim());

    [Theory]
    [InlineData("/metodologi")]
    [InlineData("/tentang")]
    [InlineData("/janji-tautan")]
    public async Task A_fixed_text_has_contents_that_lead_to_its_sections(string path)
    {
        var page = await site.PageAsync(path);

        Assert.All(page.QuerySelectorAll(".rail nav a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task The_methodology_counts_what_the_catalogue_holds_beside_what_it_promises()
    {
        var page = await site.PageAsync("/metodologi");
        var rows = page.QuerySelectorAll("table tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim()).ToList()).ToList();

        Assert.NotNull(page.GetElementById("kelengkapan"));
        Assert.Contains(rows, r => r[0] == "Perjanjian bilateral Indonesia" && r[2] == "400");
        Assert.DoesNotContain(rows, r => r[2].Contains("belum tercapai", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/tidak-ada")]
    [InlineData("/konsep/tidak-ada")]
    [InlineData("/istilah/tidak-ada")]
    [InlineData("/peristiwa/tidak-ada")]
    [InlineData("/sumber/tidak-ada")]
    [InlineData("/bilateral")]
    public async Task What_was_never_there_is_not_found(string path) => await site.PageAsync(path, HttpStatusCode.NotFound);

    [Fact]
    public async Task Capitals_lead_to_the_published_address()
    {
        using var response = await site.GetAsync("/Klasifikasi/Aturan/K3/");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/klasifikasi/aturan/k3"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task The_link_promise_counts_what_it_promises()
    {
        var page = await site.PageAsync("/janji-tautan");

        Assert.Equal(3, page.QuerySelectorAll("#data ~ .figs .fig b").Length);
    }

    [Fact]
    public async Task The_glossary_goes_from_A_to_Z_and_each_term_once()
    {
        var page = await site.PageAsync("/istilah");
        var letters = page.QuerySelectorAll(".letters a").Select(a => a.TextContent).ToList();

        Assert.Equal(letters.Distinct().Order(StringComparer.Ordinal), letters);
        Assert.NotEmpty(page.QuerySelectorAll("dl.words dt a"));
    }

    [Fact]
    public async Task The_timeline_is_in_order_of_years()
    {
        var years = (await site.PageAsync("/peristiwa")).QuerySelectorAll(".time time").Select(t => t.GetAttribute("datetime")![..4]).ToList();

        Assert.Equal(years.Order(StringComparer.Ordinal), years);
    }

    [Fact]
    public async Task The_records_of_a_source_come_in_pages()
    {
        var first = await site.PageAsync("/sumber/untc");
        var second = await site.PageAsync("/sumber/untc?halaman=2");

        Assert.Equal(50, first.QuerySelectorAll("tbody tr").Length);
        Assert.NotEqual(first.QuerySelector("tbody a")!.GetAttribute("href"), second.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.NotNull(second.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task An_event_leads_to_its_records_and_to_the_events_around_it()
    {
        var page = await site.PageAsync("/peristiwa/konferensi-asia-afrika-1955");

        Assert.NotEmpty(page.QuerySelectorAll("#terkait + ul a"));
        Assert.Equal(2, page.QuerySelectorAll("nav.paging a").Length);
    }
}
