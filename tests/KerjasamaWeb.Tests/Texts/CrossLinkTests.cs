using Xunit;

namespace KerjasamaWeb.Tests.Texts;

/// <summary>What leads to a page is named on it.</summary>
[Collection(SiteTests.Name)]
public sealed class CrossLinkTests(SiteFixture site)
{
    [Fact]
    public async Task A_term_names_the_pages_that_use_it()
    {
        var term = await site.PageAsync("/istilah/suksesi-negara");
        var pages = term.QuerySelectorAll("#terkait ~ .columns a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith("/perjanjian/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.NotEmpty((await site.PageAsync(pages[0])).QuerySelectorAll("a[href='/istilah/suksesi-negara']"));
    }

    [Fact]
    public async Task A_related_term_leads_back()
    {
        var term = await site.PageAsync("/istilah/ratifikasi");
        foreach (var other in term.QuerySelectorAll(".rail a[href^='/istilah/']").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains('#', StringComparison.Ordinal)))
        {
            Assert.NotEmpty((await site.PageAsync(other)).QuerySelectorAll("a[href='/istilah/ratifikasi']"));
        }
    }

    [Theory]
    [InlineData("/peristiwa/konferensi-asia-afrika-1955")]
    [InlineData("/peristiwa/ijepa-2007")]
    [InlineData("/peristiwa/asean-berdiri-1967")]
    public async Task The_records_of_an_event_lead_back_to_it(string path)
    {
        var records = (await site.PageAsync(path)).QuerySelectorAll("#terkait ~ .columns a").Select(a => a.GetAttribute("href")!).Where(h => h.Count(c => c == '/') == 2 && !h.StartsWith("/konsep", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(records);
        foreach (var record in records)
        {
            Assert.True((await site.PageAsync(record)).QuerySelectorAll($"a[href='{path}']").Length > 0, $"{record} does not name {path}");
        }
    }

    [Theory]
    [InlineData("/sumber")]
    [InlineData("/istilah")]
    [InlineData("/peristiwa")]
    [InlineData("/negara?kawasan=asia-tenggara")]
    [InlineData("/perjanjian?pihak=jpn")]
    [InlineData("/organisasi")]
    public async Task A_list_offers_its_files(string path)
    {
        var page = await site.PageAsync(path);
        var files = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h.Contains(".csv", StringComparison.Ordinal) || h.Contains(".json", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Equal(2, files.Count);
        foreach (var file in files)
        {
            using var response = await site.GetAsync(file);
            Assert.Equal((file, 200), (file, (int)response.StatusCode));
            Assert.Equal(path.Split('?').Skip(1), file.Split('?').Skip(1));
        }
    }

    [Fact]
    public async Task The_page_for_teachers_stands_in_the_footer_and_shows_links_to_parts()
    {
        var page = await site.PageAsync("/guru");

        Assert.NotEmpty(page.QuerySelectorAll("footer a[href='/guru']"));
        Assert.NotEmpty(page.QuerySelectorAll(".prose a[href='/organisasi/asean#anggota']"));
    }
}
