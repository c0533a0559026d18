using Xunit;

namespace KerjasamaWeb.Tests.Countries;

[Collection(SiteTests.Name)]
public sealed class CountryListTests(SiteFixture site)
{
    [Fact]
    public async Task The_list_holds_every_country_by_name()
    {
        var page = await site.PageAsync("/negara");

        var rows = page.QuerySelectorAll(".browse tbody th a").Select(a => a.TextContent).ToList();
        Assert.True(rows.Count >= 193);
        Assert.Equal(rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector(".count b")!.TextContent);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task Region_and_status_narrow_the_list_and_can_be_lifted()
    {
        var page = await site.PageAsync("/negara?kawasan=asia-timur&status=other");

        Assert.Equal(["Hong Kong", "Makau", "Taiwan"], page.QuerySelectorAll(".browse tbody th a").Select(a => a.TextContent));
        Assert.Equal(["/negara?status=other", "/negara?kawasan=asia-timur", "/negara"], page.QuerySelectorAll(".chips li a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/negara?kawasan=mars")]
    [InlineData("/negara?status=<script>")]
    [InlineData("/negara?status=%00&kawasan=%ff")]
    public async Task Unknown_filters_are_named_and_left_out(string path)
    {
        var page = await site.PageAsync(path);

        Assert.True(page.QuerySelectorAll(".browse tbody tr").Length >= 193);
        Assert.Null(page.QuerySelector("main script"));
    }
}
