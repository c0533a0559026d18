using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class SearchApiTests(SiteFixture site)
{
    [Fact]
    public async Task A_hit_has_type_title_address_and_plain_snippet()
    {
        var first = (await site.JsonAsync("search?q=IJEPA"))["items"]![0]!;

        Assert.Equal(("agreement", "/perjanjian/ijepa"), (first.Text("type"), first.Text("url").Split('#')[0]));
        Assert.NotEmpty(first.Text("title"));
        Assert.DoesNotContain("<", first.Text("snippet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_keeps_only_hits_of_it()
    {
        var types = (await site.JsonAsync("search?q=asean&type=organization&limit=50")).Texts("items", "type");

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Equal("organization", type));
    }

    [Fact]
    public async Task The_limit_bounds_the_hits_and_not_the_total()
    {
        var answer = await site.JsonAsync("search?q=indonesia&limit=3");

        Assert.Equal(3, answer["items"]!.AsArray().Count);
        Assert.True((int)answer["total"]! > 3);
    }

    [Fact]
    public async Task A_facet_counts_the_hits_that_its_value_leaves()
    {
        var facets = (await site.JsonAsync("search?q=perdagangan"))["facets"]!;
        foreach (var name in new[] { "type", "label", "field", "reach", "status", "decade", "party" })
        {
            var value = facets[name]![0]!;
            Assert.Equal((int)value["count"]!, (int)(await site.JsonAsync($"search?q=perdagangan&{name}={value["value"]}"))["total"]!);
        }
    }

    [Theory]
    [InlineData("search?q=x&type=planet", "organization")]
    [InlineData("search?q=x&limit=0", "limit")]
    [InlineData("suggest?q=x&limit=21", "20")]
    public async Task A_wrong_value_is_named(string path, string named) => Assert.Contains(named, await site.ProblemAsync(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("search")]
    [InlineData("search?q=")]
    [InlineData("search?q=%00%01")]
    [InlineData("search?q=%22%27%3B--%20OR%201%3D1")]
    [InlineData("search?q=%ED%A0%80")]
    [InlineData("suggest")]
    [InlineData("suggest?q=%22*(NEAR")]
    public async Task No_text_makes_it_fail(string path) => Assert.NotNull((await site.JsonAsync(path))["items"]);

    [Fact]
    public async Task Suggestions_begin_as_the_text_does()
    {
        var items = (await site.JsonAsync("suggest?q=jep"))["items"]!.AsArray();

        Assert.InRange(items.Count, 1, 8);
        Assert.Contains(items, i => i!.Text("url") == "/negara/jepang" && i!.Text("type") == "country");
        Assert.All(items, i => Assert.All(new[] { "type", "title", "url", "snippet" }, key => Assert.True(i!.AsObject().ContainsKey(key))));
    }
}
