using System.Text.RegularExpressions;
using Xunit;

namespace KerjasamaWeb.Tests.Home;

[Collection(SiteTests.Name)]
public sealed partial class HomePageTests(SiteFixture site)
{
    [Fact]
    public async Task Every_example_is_a_record_that_is_there()
    {
        var page = await site.PageAsync("/");

        Assert.Equal(Pages.Home.Examples.Bilateral.Count, page.QuerySelectorAll(".def.bi li a").Length);
        Assert.Equal(Pages.Home.Examples.Multilateral.Count, page.QuerySelectorAll(".def.multi li a").Length);
        Assert.Equal(Pages.Home.Examples.Scale.Count, page.QuerySelectorAll(".scale li").Length);
    }

    [Fact]
    public async Task The_scale_has_one_bilateral_step_and_then_grows()
    {
        var page = await site.PageAsync("/");
        var counts = page.QuerySelectorAll(".scale b").Select(b => int.Parse(b.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(2, counts[0]);
        Assert.Equal(counts.Order(), counts);
        Assert.Equal("bi", Assert.Single(page.QuerySelectorAll(".scale li"), li => li.ClassName == "bi").ClassName);
    }

    [Fact]
    public async Task Every_number_of_members_and_every_figure_has_its_day()
    {
        var page = await site.PageAsync("/");

        Assert.All(page.QuerySelectorAll(".def.multi li span, .fig"), e => Assert.Matches(Day(), e.TextContent));
    }

    [Fact]
    public async Task The_map_has_its_table_with_a_row_for_each_partner()
    {
        var page = await site.PageAsync("/");

        Assert.True(page.QuerySelectorAll(".twin tbody tr").Length >= page.QuerySelectorAll(".map-svg use").Length - 2);
    }

    [GeneratedRegex(@"per \d{1,2} \w+ \d{4}")]
    private static partial Regex Day();
}
