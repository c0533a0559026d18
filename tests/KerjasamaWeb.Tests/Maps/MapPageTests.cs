using System.Net;
using System.Xml.Linq;
using Xunit;

namespace KerjasamaWeb.Tests.Maps;

[Collection(SiteTests.Name)]
public sealed class MapPageTests(SiteFixture site)
{
    [Fact]
    public async Task Partners_are_shaded_by_number_and_the_table_tells_the_same()
    {
        var page = await site.PageAsync("/peta");

        Assert.Contains("bi3", page.QuerySelector(".map-svg use[href$='#JPN']")!.ClassList);
        Assert.Equal(["pola-me", "pola-bi1", "pola-bi2"], page.QuerySelectorAll(".map-svg pattern").Select(p => p.Id));
        Assert.NotNull(page.QuerySelector("table a[href='/hubungan/indonesia/jepang']"));
        var mapped = page.QuerySelectorAll(".map-svg use[class^='bi']").Length;
        Assert.InRange(page.QuerySelectorAll("table tbody tr").Length, mapped, mapped + 10);
    }

    [Fact]
    public async Task A_field_and_a_day_leave_fewer_partners()
    {
        var all = (await site.PageAsync("/peta")).QuerySelectorAll("table tbody tr").Length;
        var trade = await site.PageAsync("/peta?bidang=perdagangan");
        var early = (await site.PageAsync("/peta?per=1960")).QuerySelectorAll("table tbody tr").Length;

        Assert.InRange(trade.QuerySelectorAll("table tbody tr").Length, 1, all - 1);
        Assert.InRange(early, 1, all - 1);
        Assert.Contains("perdagangan", trade.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("perdagangan", trade.QuerySelector("form.slide input[name=bidang]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/peta?lapis=anggota:asean", 11)]
    [InlineData("/peta?lapis=anggota:asean&per=1990", 6)]
    [InlineData("/peta?lapis=pihak:rcep", 15)]
    public async Task Members_and_parties_of_anything_are_mapped_on_the_day(string path, int count)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(count, page.QuerySelectorAll(".map-svg use.on, .map-svg use.me").Length);
        Assert.Equal(count, page.QuerySelectorAll("tbody tr:not(.gone):not([hidden])").Length);
    }

    [Fact]
    public async Task The_year_of_joining_is_a_shade_with_a_legend()
    {
        var page = await site.PageAsync("/peta?lapis=bergabung:pbb");

        Assert.Contains("multi3", page.QuerySelector(".map-svg use[href$='#IDN']")!.ClassList);
        Assert.Contains("multi1", page.QuerySelector(".map-svg use[href$='#TLS']")!.ClassList);
        Assert.Equal(3, page.QuerySelectorAll(".legend li").Length);
    }

    [Fact]
    public async Task A_part_of_the_world_is_closer_and_small_states_are_dots()
    {
        var world = await site.PageAsync("/peta?lapis=anggota:pbb");
        var close = await site.PageAsync("/peta?lapis=anggota:pbb&kawasan=karibia");

        Assert.NotEqual(world.QuerySelector(".map-svg")!.GetAttribute("viewBox"), close.QuerySelector(".map-svg")!.GetAttribute("viewBox"));
        Assert.NotNull(close.QuerySelector(".map-svg use[href$='#BRB']"));
        Assert.Equal("true", close.QuerySelector("nav[aria-label=Perbesar] a[href*='karibia']")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("ngawur")]
    [InlineData("anggota:tidak-ada")]
    [InlineData("anggota")]
    [InlineData("0:asean")]
    public async Task A_map_that_does_not_exist_is_said_to_be_missing(string layer)
    {
        var page = await site.PageAsync("/peta?lapis=" + layer, HttpStatusCode.NotFound);

        Assert.Contains(layer, page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("select[name=lapis]"));
    }

    [Fact]
    public async Task Other_wrong_words_are_named_and_left_out()
    {
        var page = await site.PageAsync("/peta?kawasan=x&bidang=y&per=z");

        Assert.Equal(3, page.QuerySelectorAll(".note.warn").Length);
    }

    [Theory]
    [InlineData("/organisasi/asean", "/peta?lapis=anggota:asean")]
    [InlineData("/perjanjian/rcep", "/peta?lapis=pihak:rcep")]
    [InlineData("/negara/jepang", "/peta?lapis=mitra:jepang")]
    [InlineData("/hubungan/indonesia/jepang", "/peta?lapis=mitra")]
    public async Task Records_lead_to_their_map(string path, string map)
    {
        Assert.NotNull((await site.PageAsync(path)).QuerySelector($"a[href='{map}']"));
        Assert.NotNull((await site.PageAsync(map)).QuerySelector(".map-svg"));
    }

    [Fact]
    public async Task The_picture_stands_alone_and_names_its_source()
    {
        using var response = await site.GetAsync("/peta.svg?lapis=anggota:asean");
        var text = await response.Content.ReadAsStringAsync();
        var svg = XDocument.Parse(text);

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("peta-anggota-asean.svg", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("Sumber: https://kerjasama.example/peta?lapis=anggota:asean", string.Join(' ', svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)), StringComparison.Ordinal);
        var ids = svg.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(svg.Descendants().Where(e => e.Name.LocalName == "use"), u => Assert.Contains(u.Attribute("href")!.Value[1..], ids));
        Assert.DoesNotContain("style", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_hold_the_rows_of_the_map_and_refuse_what_is_wrong()
    {
        var csv = await site.Client.GetStringAsync(new Uri("/peta.csv?lapis=anggota:asean&per=1990", UriKind.Relative));
        using var wrong = await site.GetAsync("/peta.json?kawasan=x");
        using var none = await site.GetAsync("/peta.svg?lapis=x");

        Assert.Contains("BRN,Brunei Darussalam,7 Jan 1984,anggota", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("VNM,Vietnam,28 Jul 1995,anggota", csv, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (wrong.StatusCode, none.StatusCode));
    }
}
