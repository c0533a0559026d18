using System.Globalization;
using AngleSharp.Dom;
using Xunit;

namespace KerjasamaWeb.Tests.Agreements;

[Collection(SiteTests.Name)]
public sealed class AgreementListTests(SiteFixture site)
{
    [Fact]
    public async Task All_any_and_none_of_the_parties_asked_for_narrow_the_list()
    {
        var all = await Slugs("?pihak=indonesia,jepang");
        var any = await Slugs("?pihak=idn&salah-satu=jpn&salah-satu=kor");
        var none = await Slugs("?pihak=idn&pihak=jpn&tanpa=kor");

        Assert.Contains("ijepa", all);
        Assert.True(any.Count > all.Count);
        Assert.Contains("ijepa", none);
        Assert.DoesNotContain("rcep", none);
        Assert.True(none.Count < all.Count);
    }

    [Fact]
    public async Task The_bars_of_the_chart_add_up_to_the_list_and_lead_to_lists_of_that_length()
    {
        var page = await site.PageAsync("/perjanjian?pihak=jpn&dari=1995&kawasan=asia-tenggara");
        var rows = page.QuerySelectorAll("#grafik ~ .charts .twin .table:not(.bars) tbody tr");

        Assert.Equal(Total(page), rows.Sum(r => Number(r.QuerySelector("td")!)));
        var first = rows[0];
        Assert.Contains("dari=1995", first.QuerySelector("th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(Number(first.QuerySelector("td")!), Total(await site.PageAsync(first.QuerySelector("th a")!.GetAttribute("href")!)));
        var label = first.QuerySelector("td a")!;
        Assert.Equal(Number(label), Total(await site.PageAsync(label.GetAttribute("href")!)));
        var field = page.QuerySelector("#grafik ~ .charts .bars tbody tr")!;
        Assert.Equal(Number(field.QuerySelector(".num")!), Total(await site.PageAsync(field.QuerySelector("th a")!.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_column_sorts_by_a_link_and_says_so()
    {
        var page = await site.PageAsync("/perjanjian?label=multilateral&urut=most-parties");
        var sorted = Assert.Single(page.QuerySelectorAll("thead th[aria-sort]"), h => h.GetAttribute("aria-sort") is { Length: > 0 });
        var counts = page.QuerySelectorAll("#daftar ~ .table tbody tr").Select(r => Number(r.QuerySelectorAll("td")[2])).ToList();

        Assert.Equal(("Pihak", "descending"), (sorted.QuerySelector("a")!.TextContent, sorted.GetAttribute("aria-sort")));
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal("/perjanjian?label=multilateral&urut=fewest-parties#daftar", sorted.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_label_filter_shows_what_the_other_label_would_give()
    {
        var page = await site.PageAsync("/perjanjian?label=bilateral&pihak=idn");
        var other = await site.PageAsync("/perjanjian?label=multilateral&pihak=idn");

        Assert.Equal(Total(other), Number(page.QuerySelector("input[value=multilateral] ~ small")!));
    }

    [Fact]
    public async Task An_empty_list_says_which_filter_to_lift_and_what_that_gives()
    {
        var page = await site.PageAsync("/perjanjian?pihak=idn&pihak=jpn&bidang=perdagangan&sampai=1850");
        var way = page.QuerySelector("#daftar ~ ul a")!;

        Assert.Equal("0", page.QuerySelector(".count b")!.TextContent);
        Assert.Contains("sampai 1850", way.TextContent, StringComparison.Ordinal);
        Assert.Contains(Total(await site.PageAsync(way.GetAttribute("href")!)).ToString(CultureInfo.InvariantCulture), way.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_with_the_nearest_name()
    {
        var page = await site.PageAsync("/perjanjian?pihak=indonesai&dari=2010&sampai=2000");
        var notes = string.Join(' ', page.QuerySelectorAll(".note.warn").Select(n => n.TextContent));

        Assert.Contains("Indonesia (IDN)", notes, StringComparison.Ordinal);
        Assert.Contains("2010", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_after_the_last_leads_back()
    {
        var page = await site.PageAsync("/perjanjian?halaman=9000");

        Assert.Contains("halaman terakhir", page.QuerySelector("#daftar ~ p:not(.count) a")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Tidak ada perjanjian", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The slugs of the whole list, which begins with those that the page shows.</summary>
    private async Task<IReadOnlyList<string>> Slugs(string query)
    {
        var page = await site.PageAsync("/perjanjian" + query);
        using var response = await site.GetAsync("/perjanjian.csv" + query);
        var rows = (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split(',', ';')[0].Trim('"')).ToList();
        var shown = page.QuerySelectorAll("#daftar ~ .table tbody th a").Select(a => a.GetAttribute("href")!["/perjanjian/".Length..]).ToList();
        Assert.Equal(rows.Take(shown.Count), shown);
        Assert.Equal(rows.Count, Total(page));
        return rows;
    }

    private static int Total(IParentNode page) => Number(page.QuerySelector(".count b")!);

    private static int Number(INode element) => int.Parse(element.TextContent.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
