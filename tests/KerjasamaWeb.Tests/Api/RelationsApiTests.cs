using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class RelationsApiTests(SiteFixture site)
{
    [Theory]
    [InlineData("relations/IDN/JPN")]
    [InlineData("relations/jepang/indonesia")]
    public async Task A_pair_is_the_same_in_either_order(string path)
    {
        var relation = await site.JsonAsync(path);

        Assert.Equal(["IDN", "JPN"], relation.Texts("countries", "code"));
        Assert.Equal("/hubungan/indonesia/jepang", relation.Text("url"));
        Assert.Contains("ijepa", relation.Texts("agreements", "slug"));
        Assert.Contains("pbb", relation.Texts("organizations", "slug"));
    }

    [Fact]
    public async Task Counts_are_those_of_the_rows()
    {
        var relation = await site.JsonAsync("relations/IDN/AUS");

        var labels = relation.Texts("agreements", "label");
        Assert.Equal(labels.Count(l => l == "bilateral"), (int)relation["counts"]!["bilateral"]!);
        Assert.Equal(labels.Count(l => l == "multilateral"), (int)relation["counts"]!["multilateral"]!);
        Assert.Equal(relation["organizations"]!.AsArray().Count, (int)relation["counts"]!["organizations"]!);
    }

    [Fact]
    public async Task A_country_has_no_relation_with_itself() => Assert.Contains("Indonesia", await site.ProblemAsync("relations/IDN/indonesia"), StringComparison.Ordinal);

    [Fact]
    public async Task An_unknown_country_is_named() => Assert.Contains("zzz", await site.ProblemAsync("relations/IDN/zzz", HttpStatusCode.NotFound), StringComparison.Ordinal);
}
