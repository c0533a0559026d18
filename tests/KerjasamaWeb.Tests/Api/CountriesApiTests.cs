using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class CountriesApiTests(SiteFixture site)
{
    [Theory]
    [InlineData("IDN")]
    [InlineData("idn")]
    [InlineData("indonesia")]
    [InlineData("Indonesia")]
    public async Task A_country_answers_to_its_code_and_its_slug(string id)
    {
        var country = await site.JsonAsync($"countries/{id}");

        Assert.Equal(("IDN", "ID", "indonesia", "Indonesia"), (country.Text("iso3"), country.Text("iso2"), country.Text("slug"), country.Text("name")));
        Assert.Equal("/negara/indonesia", country.Text("url"));
    }

    [Fact]
    public async Task Another_name_finds_the_same_country() => Assert.Equal("CHN", (await site.JsonAsync("countries/cina")).Text("code"));

    [Fact]
    public async Task An_unknown_country_is_a_404_that_offers_the_nearest() =>
        Assert.Contains("Indonesia (IDN)", await site.ProblemAsync("countries/indonesa", HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Fact]
    public async Task An_organisation_is_no_country() => await site.ProblemAsync("countries/asean", HttpStatusCode.NotFound);

    [Fact]
    public async Task The_list_has_every_country_once_with_the_day_of_its_counts()
    {
        var list = await site.JsonAsync("countries");

        var codes = list.Texts("items", "code");
        Assert.Equal((int)list["total"]!, codes.Count);
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.True(codes.Count >= 193);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", list.Text("asOf"));
    }

    [Fact]
    public async Task A_region_narrows_the_list()
    {
        var codes = (await site.JsonAsync("countries?region=asia-tenggara")).Texts("items", "code");

        Assert.Contains("IDN", codes);
        Assert.DoesNotContain("JPN", codes);
    }

    [Theory]
    [InlineData("countries?region=atlantis", "atlantis")]
    [InlineData("countries?status=planet", "un-member")]
    [InlineData("countries/IDN?asOf=kemarin", "asOf")]
    public async Task A_wrong_value_is_named(string path, string named) => Assert.Contains(named, await site.ProblemAsync(path), StringComparison.Ordinal);

    [Fact]
    public async Task Memberships_on_a_day_leave_out_later_ones()
    {
        var all = (await site.JsonAsync("countries/TLS")).Texts("memberships", "organization");
        var then = (await site.JsonAsync("countries/TLS?asOf=2010-01-01")).Texts("memberships", "organization");

        Assert.Contains("asean", all);
        Assert.Contains("pbb", then);
        Assert.DoesNotContain((await site.JsonAsync("countries/TLS?asOf=2010-01-01"))["memberships"]!.AsArray(), m => m!.Text("organization") == "asean" && m!.Text("status") == "member");
    }
}
