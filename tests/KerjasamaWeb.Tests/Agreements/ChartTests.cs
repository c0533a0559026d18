using System.Globalization;
using AngleSharp.Dom;
using Xunit;

namespace KerjasamaWeb.Tests.Agreements;

[Collection(SiteTests.Name)]
public sealed class ChartTests(SiteFixture site)
{
    [Theory]
    [InlineData("/perjanjian/perjanjian-paris", "#pihak ~ .table tbody tr:not(.gone)")]
    [InlineData("/organisasi/asean", "#anggota ~ .table:first-of-type tbody tr:not(.gone)")]
    public async Task The_curve_ends_at_the_number_of_the_list(string path, string rows)
    {
        var page = await site.PageAsync(path);
        var last = page.QuerySelector("#grafik ~ .charts svg.chart text.strong")!;

        Assert.Equal("img", last.ParentElement!.GetAttribute("role"));
        Assert.Equal(Number(page.QuerySelector("#grafik ~ .charts .twin tbody td")!), Number(last));
        Assert.Equal(page.QuerySelectorAll(rows).Select(r => r.Id).Distinct().Count(), Number(last));
    }

    [Theory]
    [InlineData("/negara/jepang")]
    [InlineData("/bidang/perdagangan")]
    [InlineData("/kawasan/asia-tenggara")]
    [InlineData("/organisasi/uni-eropa")]
    public async Task Every_bar_leads_to_as_many_agreements_as_it_shows(string path)
    {
        var page = await site.PageAsync(path);
        var links = page.QuerySelectorAll(".charts .table th a[href^='/perjanjian?']").Take(4).Concat(page.QuerySelectorAll(".charts .twin .table:not(.bars) th a").TakeLast(2)).ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var row = link.Closest("tr")!;
            var shown = Number(row.Closest(".bars") is null ? row.QuerySelector("td")! : row.QuerySelector(".num")!);
            var list = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal((link.TextContent, shown), (link.TextContent, Number(list.QuerySelector(".count b")!)));
        }
    }

    [Fact]
    public async Task A_field_names_its_events_and_an_event_its_fields()
    {
        var field = await site.PageAsync("/bidang/perdagangan");
        var link = field.QuerySelector("#peristiwa ~ .time a")!;

        var happened = await site.PageAsync(link.GetAttribute("href")!);

        Assert.NotEmpty(happened.QuerySelectorAll("a[href='/bidang/perdagangan']"));
    }

    [Fact]
    public async Task The_parts_of_a_drawing_are_links_for_the_pointer_only()
    {
        var page = await site.PageAsync("/negara/jepang");
        var drawing = page.QuerySelector("#grafik ~ .charts svg.chart")!;

        Assert.Equal("true", drawing.GetAttribute("aria-hidden"));
        Assert.All(drawing.QuerySelectorAll("a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
    }

    private static int Number(INode element) => int.Parse(element.TextContent.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
