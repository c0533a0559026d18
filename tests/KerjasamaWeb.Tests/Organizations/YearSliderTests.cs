using Xunit;

namespace KerjasamaWeb.Tests.Organizations;

[Collection(SiteTests.Name)]
public sealed class YearSliderTests(SiteFixture site)
{
    [Fact]
    public async Task The_slider_is_a_form_and_the_years_that_count_are_links()
    {
        var page = await site.PageAsync("/organisasi/asean");

        var slider = page.QuerySelector("form.slide input[type=range]")!;
        Assert.Equal(("per", "1967", "2026", "2026"), (slider.GetAttribute("name"), slider.GetAttribute("min"), slider.GetAttribute("max"), slider.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("form.slide button"));
        var links = page.QuerySelectorAll(".years-row a");
        Assert.Contains(links, a => a.GetAttribute("href") == "/organisasi/asean?per=1984#anggota" && a.TextContent.Contains('6', StringComparison.Ordinal));
        Assert.Equal("/organisasi/asean#anggota", page.QuerySelector(".years-row [aria-current]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/organisasi/asean?per=1967", "1967: 5 anggota", 5)]
    [InlineData("/organisasi/asean?per=1998", "1998: 9 anggota", 9)]
    [InlineData("/organisasi/asean?per=2026", "2026: 11 anggota", 11)]
    [InlineData("/perjanjian/rcep?per=2022", "2022: 13 pihak", 13)]
    public async Task A_year_alone_shows_its_last_day_on_map_and_table(string path, string told, int count)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(told, page.QuerySelector(".slide output")!.TextContent);
        Assert.Equal(count, page.QuerySelectorAll(".map-svg use.on, .map-svg use.me").Length);
        Assert.Equal(count, page.QuerySelectorAll("tr[data-on]:not([data-n='0']):not(.gone)").Length);
    }

    [Fact]
    public async Task Shapes_and_rows_carry_the_dates_that_the_script_needs()
    {
        var page = await site.PageAsync("/organisasi/pbb?per=1960");

        Assert.Equal(["1950-09-28/1965-01-20", "1966-09-28/"], page.QuerySelectorAll("#anggota-idn, tr[data-code=IDN]").Select(r => r.GetAttribute("data-on")).Order(StringComparer.Ordinal));
        Assert.Equal("me", page.QuerySelector(".map-svg use[href$='#IDN']")!.GetAttribute("data-as"));
        Assert.Equal("on", page.QuerySelector(".map-svg")!.GetAttribute("data-as"));
        Assert.True(page.QuerySelector("#anggota-tls")!.HasAttribute("hidden"), "who joins later waits, hidden");
        Assert.Null(page.QuerySelector(".map-svg use[href$='#TLS']")!.GetAttribute("class"));
    }

    [Fact]
    public async Task Classes_of_a_map_differ_by_pattern_too()
    {
        var page = await site.PageAsync("/organisasi/asean");

        Assert.Equal(["pola-me", "pola-dim"], page.QuerySelectorAll(".map-svg pattern").Select(p => p.Id));
    }

    [Fact]
    public async Task A_number_that_schoolbooks_print_is_called_out_of_date_with_the_change()
    {
        var page = await site.PageAsync("/organisasi/asean");
        var list = await site.PageAsync("/organisasi?cakupan=regional");

        Assert.Equal("Berubah sejak buku cetak", page.QuerySelector(".badges a[href='#berubah']")!.TextContent);
        Assert.StartsWith("Buku lama: 10 anggota.", page.QuerySelector("#berubah + p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Timor-Leste", page.QuerySelector("#berubah ~ ol.time")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(list.QuerySelector("a[href='/organisasi/asean#berubah']"));
        Assert.Null((await site.PageAsync("/organisasi/apec")).GetElementById("berubah"));
    }
}
