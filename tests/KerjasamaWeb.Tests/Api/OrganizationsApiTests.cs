using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class OrganizationsApiTests(SiteFixture site)
{
    [Fact]
    public async Task A_membership_says_who_as_what_since_when_and_by_which_source()
    {
        var asean = await site.JsonAsync("organizations/asean");

        var indonesia = asean["memberships"]!.AsArray().Single(m => m!.Text("code") == "IDN")!;
        Assert.Equal(("Indonesia", "member", "1967-08-08"), (indonesia.Text("name"), indonesia.Text("status"), indonesia.Text("from")));
        Assert.Null(indonesia["to"]);
        Assert.Contains((int)indonesia["source"]!, asean["sources"]!.AsArray().Select(s => (int)s!["number"]!));
    }

    [Theory]
    [InlineData("1967-08-07", 0)]
    [InlineData("1967-08-08", 5)]
    [InlineData("1990-01-01", 6)]
    [InlineData("1999-04-30", 10)]
    [InlineData("2025-10-26", 11)]
    public async Task A_day_leaves_the_members_of_that_day(string day, int members)
    {
        var asean = await site.JsonAsync($"organizations/asean?asOf={day}");

        Assert.Equal(day, asean.Text("asOf"));
        Assert.Equal(members, (int)asean["memberCount"]!);
        Assert.Equal(members, Members(asean).Count());
    }

    [Fact]
    public async Task Indonesia_was_no_member_of_the_United_Nations_in_1966_and_is_again()
    {
        Assert.DoesNotContain("IDN", Members(await site.JsonAsync("organizations/pbb?asOf=1966-01-01")));
        Assert.Contains("IDN", Members(await site.JsonAsync("organizations/pbb?asOf=1967-01-01")));
    }

    [Fact]
    public async Task A_conference_lists_its_sessions()
    {
        var sessions = (await site.JsonAsync("organizations/cop"))["sessions"]!.AsArray();

        Assert.True(sessions.Count >= 30);
        Assert.Contains(sessions, s => s!["start"]!.GetValue<string>().StartsWith("2015-11-30", StringComparison.Ordinal) && s.Text("place").Contains("Paris", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ASEAN")]
    [InlineData("Perbara")]
    public async Task An_organisation_answers_to_its_code_and_other_names(string id) => Assert.Equal("asean", (await site.JsonAsync($"organizations/{id}")).Text("slug"));

    [Fact]
    public async Task The_list_is_narrowed_by_member_and_kind()
    {
        var found = (await site.JsonAsync("organizations?member=Jepang&kind=forum")).Texts("items", "slug");

        Assert.Contains("g20", found);
        Assert.DoesNotContain("asean", found);
        Assert.DoesNotContain("pbb", found);
    }

    [Fact]
    public async Task An_unknown_organisation_is_a_404() => await site.ProblemAsync("organizations/tidak-ada", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("organizations?kind=klub", "igo")]
    [InlineData("organizations?field=sihir", "sihir")]
    [InlineData("organizations?member=Atlantis", "Atlantis")]
    [InlineData("organizations/asean?asOf=2020-13-01", "2020-13-01")]
    public async Task A_wrong_value_is_named(string path, string named) => Assert.Contains(named, await site.ProblemAsync(path), StringComparison.Ordinal);

    private static IEnumerable<string> Members(JsonNode organization) =>
        organization["memberships"]!.AsArray().Where(m => m!.Text("status") == "member").Select(m => m!.Text("code")).Distinct();
}
