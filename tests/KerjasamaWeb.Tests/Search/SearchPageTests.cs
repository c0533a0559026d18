using Xunit;

namespace KerjasamaWeb.Tests.Search;

[Collection(SiteTests.Name)]
public sealed class SearchPageTests(SiteFixture site)
{
    [Fact]
    public async Task The_page_that_the_question_names_comes_first_with_its_words_marked()
    {
        var page = await site.PageAsync("/cari?q=ijepa");
        var first = page.QuerySelector(".records li .title a")!;

        Assert.Equal("/perjanjian/ijepa", first.GetAttribute("href")!.Split('#')[0]);
        Assert.NotEmpty(page.QuerySelectorAll(".records mark"));
    }

    [Fact]
    public async Task A_kind_keeps_only_pages_of_it_and_the_counts_of_all()
    {
        var all = await site.PageAsync("/cari?q=asean");
        var some = await site.PageAsync("/cari?q=asean&jenis=organisasi");

        Assert.All(some.QuerySelectorAll(".records .title a"), a => Assert.StartsWith("/organisasi/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(all.QuerySelectorAll(".kinds a").Select(a => a.TextContent.Trim()), some.QuerySelectorAll(".kinds a").Select(a => a.TextContent.Trim()));
        Assert.Equal("Organisasi", some.QuerySelector(".kinds a[aria-current]")!.ChildNodes[0].TextContent.Trim());
    }

    [Fact]
    public async Task A_misspelled_word_is_corrected_or_offered() => Assert.NotEmpty((await site.PageAsync("/cari?q=jepng")).QuerySelectorAll(".mean a, .records .title a[href='/negara/jepang']"));

    [Fact]
    public async Task No_hit_still_leads_somewhere()
    {
        var page = await site.PageAsync("/cari?q=zzqqxxyy");

        Assert.Empty(page.QuerySelectorAll(".records li"));
        Assert.True(page.QuerySelectorAll("main a").Length >= 4);
    }

    [Fact]
    public async Task The_empty_page_shows_what_to_ask() => Assert.NotEmpty((await site.PageAsync("/cari?q=%20")).QuerySelectorAll(".examples a"));

    [Fact]
    public async Task The_second_page_holds_other_hits()
    {
        var first = await site.PageAsync("/cari?q=perjanjian");
        var second = await site.PageAsync("/cari?q=perjanjian&halaman=2");

        Assert.Empty(first.QuerySelectorAll(".records .title a").Select(a => a.GetAttribute("href")).Intersect(second.QuerySelectorAll(".records .title a").Select(a => a.GetAttribute("href"))));
        Assert.Equal("2", second.QuerySelector(".paging [aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData("/cari?q=%22%27%3B--%20OR%201%3D1*(NEAR")]
    [InlineData("/cari?q=%ED%A0%80%00&jenis=planet&halaman=-1")]
    [InlineData("/cari?q=asean&halaman=99999999999999")]
    [InlineData("/cari?q=asean&halaman=500")]
    public async Task No_question_makes_it_fail(string path) => Assert.NotNull((await site.PageAsync(path)).QuerySelector("meta[name=robots][content=noindex]"));

    [Fact]
    public async Task Markup_in_the_question_stays_text()
    {
        var page = await site.PageAsync("/cari?q=%3Cimg%20src%3Dx%3E");

        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains("<img src=x>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("label")]
    [InlineData("bidang")]
    [InlineData("cakupan")]
    [InlineData("status")]
    [InlineData("dasawarsa")]
    [InlineData("negara")]
    public async Task Every_facet_is_a_list_of_links_whose_counts_are_right(string key)
    {
        var page = await site.PageAsync("/cari?q=perdagangan");
        var link = page.QuerySelector($"[aria-labelledby='saring-{key}'] a")!;
        var count = link.ParentElement!.QuerySelector("small")!.TextContent;
        var narrowed = await site.PageAsync(link.GetAttribute("href")!);

        Assert.Equal($"{count} halaman", narrowed.QuerySelector(".hits-head small")!.TextContent);
        Assert.Equal(link.TextContent.Trim(), narrowed.QuerySelector("[aria-label='Saringan yang dipakai'] a")!.TextContent.Split(" ,")[0].Split("  ")[0].Replace(", hapus saringan", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public async Task A_filter_is_kept_by_the_form_and_lifted_by_its_chip()
    {
        var page = await site.PageAsync("/cari?q=jepang&label=bilateral&bidang=perdagangan");
        var chips = page.QuerySelectorAll("[aria-label='Saringan yang dipakai'] a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal("bilateral", page.QuerySelector("main form input[type=hidden][name=label]")!.GetAttribute("value"));
        Assert.Contains("/cari?q=jepang&bidang=perdagangan", chips);
        Assert.Contains("/cari?q=jepang", chips);
    }

    [Fact]
    public async Task An_unknown_filter_is_named_and_ignored()
    {
        var page = await site.PageAsync("/cari?q=asean&label=segitiga");

        Assert.Contains("segitiga", page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".records li"));
    }

    [Fact]
    public async Task Filters_that_leave_nothing_offer_to_be_dropped() =>
        Assert.NotNull((await site.PageAsync("/cari?q=ijepa&label=multilateral&dasawarsa=1820")).QuerySelector("main .columns a[href='/cari?q=ijepa']"));
}
