using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Fields;

[Collection(SiteTests.Name)]
public sealed class FieldPageTests(SiteFixture site)
{
    [Fact]
    public async Task Unknown_field_is_not_found() => await site.PageAsync("/bidang/sihir", HttpStatusCode.NotFound);

    [Fact]
    public async Task Counts_are_those_of_the_lists_they_link_to()
    {
        var page = await site.PageAsync("/bidang/perdagangan");

        foreach (var badge in page.QuerySelectorAll(".badges a"))
        {
            var list = await site.PageAsync(badge.GetAttribute("href")!);
            Assert.Equal(list.QuerySelector(".count b")!.TextContent, badge.TextContent.Trim().Split(' ')[0]);
        }
    }

    [Fact]
    public async Task The_index_and_the_page_of_a_field_count_alike()
    {
        var index = await site.PageAsync("/bidang");
        var page = await site.PageAsync("/bidang/pendidikan");

        Assert.Equal(page.QuerySelectorAll(".badges a").Select(a => a.TextContent.Trim()), index.QuerySelectorAll("#bidang-pendidikan td").Select(d => d.TextContent));
    }
}
