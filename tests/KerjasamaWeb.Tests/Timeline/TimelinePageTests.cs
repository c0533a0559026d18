using System.Net;
using System.Text.Json;
using Xunit;

namespace KerjasamaWeb.Tests.Timeline;

[Collection(SiteTests.Name)]
public sealed class TimelinePageTests(SiteFixture site)
{
    [Fact]
    public async Task Events_memberships_and_agreements_stand_in_one_order_of_time()
    {
        var page = await site.PageAsync("/linimasa");
        var days = page.QuerySelectorAll("ol.time time").Select(t => t.GetAttribute("datetime")!).ToList();

        Assert.Equal(days.OrderBy(d => d.PadRight(10, '-'), StringComparer.Ordinal).Select(d => d[..4]), days.Select(d => d[..4]));
        Assert.NotNull(page.QuerySelector("ol.time a[href='/peristiwa/konferensi-asia-afrika-1955']"));
        Assert.Contains(page.QuerySelectorAll("ol.time li.me p"), p => p.TextContent.Contains("menjadi anggota PBB", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".paging .next[href='/linimasa?halaman=2']"));
    }

    [Theory]
    [InlineData("jenis=keanggotaan", "/organisasi/")]
    [InlineData("jenis=perjanjian", "/perjanjian/")]
    [InlineData("jenis=peristiwa", "/peristiwa/")]
    public async Task A_kind_leaves_only_its_entries(string query, string path)
    {
        var page = await site.PageAsync("/linimasa?" + query);

        var links = page.QuerySelectorAll("ol.time a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(path, link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_join_and_can_be_lifted_one_by_one()
    {
        var page = await site.PageAsync("/linimasa?negara=jepang&bidang=perdagangan&dari=2000&sampai=2010");

        Assert.Contains("Jepang", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("ol.time time"), t => Assert.InRange(int.Parse(t.GetAttribute("datetime")![..4], null), 2000, 2010));
        Assert.NotNull(page.QuerySelector("ol.time a[href='/perjanjian/ijepa']"));
        Assert.Contains("/linimasa?negara=jepang&bidang=perdagangan&dari=2000", page.QuerySelectorAll("ul.chips a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/negara/jepang", "/linimasa?negara=jepang")]
    [InlineData("/negara/indonesia", "/linimasa")]
    [InlineData("/peristiwa", "/linimasa")]
    public async Task Countries_and_events_lead_to_the_timeline(string path, string timeline) =>
        Assert.NotNull((await site.PageAsync(path)).QuerySelector($"main a[href='{timeline}']"));

    [Fact]
    public async Task An_empty_timeline_says_so_and_offers_a_way_on()
    {
        var page = await site.PageAsync("/linimasa?dari=1946&sampai=1946&jenis=keanggotaan");

        Assert.Empty(page.QuerySelectorAll("ol.time"));
        Assert.Contains("Katalog tidak mencatat", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/cari']"));
    }

    [Theory]
    [InlineData("negara=atlantis", "Negara “atlantis” tidak dikenal.")]
    [InlineData("negara=asean", "Negara “asean” tidak dikenal.")]
    [InlineData("jenis=ramalan", "Jenis “ramalan” tidak dikenal.")]
    [InlineData("dari=2010&sampai=2000", "Tahun awal (2010)")]
    public async Task What_is_not_understood_is_named_on_the_page_and_refused_in_a_file(string query, string told)
    {
        var page = await site.PageAsync("/linimasa?" + query);
        using var file = await site.GetAsync("/linimasa.csv?" + query);

        Assert.Contains(told, page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, file.StatusCode);
    }

    [Fact]
    public async Task The_files_hold_every_entry_of_the_filtered_page()
    {
        var page = await site.PageAsync("/linimasa?bidang=perdagangan");
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/linimasa.json?bidang=perdagangan", UriKind.Relative)));
        var csv = await site.Client.GetStringAsync(new Uri("/linimasa.csv?bidang=perdagangan", UriKind.Relative));

        Assert.Equal(page.QuerySelector(".count b")!.TextContent, json.RootElement.GetProperty("total").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.StartsWith("tanggal,jenis,catatan,bidang,alamat", csv, StringComparison.Ordinal);
        Assert.Contains("Indonesia menjadi anggota GATT", csv, StringComparison.Ordinal);
    }
}
