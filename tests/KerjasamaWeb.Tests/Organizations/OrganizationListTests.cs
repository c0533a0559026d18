using Xunit;

namespace KerjasamaWeb.Tests.Organizations;

[Collection(SiteTests.Name)]
public sealed class OrganizationListTests(SiteFixture site)
{
    [Fact]
    public async Task Filters_narrow_the_list_and_can_be_lifted()
    {
        var page = await site.PageAsync("/organisasi?jenis=forum&anggota=Nusantara&anggota=Indonesia");
        var filtered = await site.PageAsync("/organisasi?jenis=forum&anggota=Indonesia");

        Assert.Contains(filtered.QuerySelectorAll(".records .title a"), a => a.GetAttribute("href") == "/organisasi/g20");
        Assert.DoesNotContain(filtered.QuerySelectorAll(".records .title a"), a => a.GetAttribute("href") == "/organisasi/asean");
        Assert.Equal(["/organisasi?anggota=idn", "/organisasi?jenis=forum", "/organisasi"], filtered.QuerySelectorAll(".chips li a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(filtered.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.NotNull(page.QuerySelector("h1"));
    }

    [Fact]
    public async Task Unknown_filters_are_named_and_left_out()
    {
        var page = await site.PageAsync("/organisasi?anggota=Atlantis&bidang=sihir&jenis=klub&cakupan=galaksi");
        var all = await site.PageAsync("/organisasi");

        Assert.Equal(4, page.QuerySelectorAll(".note.warn").Length);
        Assert.Equal(all.QuerySelector(".count b")!.TextContent, page.QuerySelector(".count b")!.TextContent);
    }

    [Fact]
    public async Task Every_member_count_is_dated()
    {
        var page = await site.PageAsync("/organisasi");

        Assert.All(page.QuerySelectorAll(".records .when"), w => Assert.StartsWith("per ", w.QuerySelector("small")!.TextContent, StringComparison.Ordinal));
    }
}
