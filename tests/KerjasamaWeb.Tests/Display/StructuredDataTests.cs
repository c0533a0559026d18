using Xunit;

namespace KerjasamaWeb.Tests.Display;

[Collection(SiteTests.Name)]
public sealed class StructuredDataTests(SiteFixture site)
{
    [Fact]
    public async Task What_a_visitor_asks_is_no_template_in_a_script()
    {
        var page = await site.PageAsync("/cari?q=%24%7Bcontoh%7D");

        var data = page.QuerySelector("script[type='application/ld+json']")!.TextContent;
        Assert.Contains("{contoh}", data, StringComparison.Ordinal);
        Assert.DoesNotContain("${", data, StringComparison.Ordinal);
    }
}
