using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Regions;

[Collection(SiteTests.Name)]
public sealed class RegionPageTests(SiteFixture site)
{
    [Fact]
    public async Task Unknown_region_is_not_found() => await site.PageAsync("/kawasan/mars", HttpStatusCode.NotFound);

    [Fact]
    public async Task A_subregion_lists_its_countries_and_its_organisations()
    {
        var page = await site.PageAsync("/kawasan/asia-tenggara");

        Assert.Equal(11, page.QuerySelectorAll("tr[id^=negara-]").Length);
        Assert.Contains(page.QuerySelectorAll("#organisasi ~ .table a"), a => a.GetAttribute("href") == "/organisasi/asean");
        Assert.Contains("/kawasan/asia", page.QuerySelectorAll(".crumbs a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_parts_of_a_region_add_up()
    {
        var page = await site.PageAsync("/kawasan/asia");

        var parts = page.QuerySelectorAll("#cakupan + .table td.num").Sum(d => int.Parse(d.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(page.QuerySelectorAll("tr[id^=negara-]").Length, parts);
    }

    [Fact]
    public async Task A_region_named_as_a_country_has_another_title() =>
        Assert.NotEqual((await site.PageAsync("/negara/afrika-selatan")).Title, (await site.PageAsync("/kawasan/afrika-selatan")).Title);
}
