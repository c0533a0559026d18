using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class AgreementsApiTests(SiteFixture site)
{
    [Fact]
    public async Task Repeated_parties_must_all_be_parties()
    {
        var found = await site.JsonAsync("agreements?party=IDN&party=Jepang&label=bilateral&pageSize=100");

        Assert.Contains("ijepa", found.Texts("items", "slug"));
        Assert.All(found.Texts("items", "label"), label => Assert.Equal("bilateral", label));
        Assert.Equal(found.ToJsonString(), (await site.JsonAsync("agreements?party=jpn,idn&label=bilateral&pageSize=100")).ToJsonString());
    }

    [Fact]
    public async Task Not_leaves_out_agreements_with_that_party()
    {
        var all = (int)(await site.JsonAsync("agreements?party=IDN&party=JPN"))["total"]!;
        var without = (int)(await site.JsonAsync("agreements?party=IDN&party=JPN&not=CHN"))["total"]!;
        var with = (int)(await site.JsonAsync("agreements?party=IDN&party=JPN&party=CHN"))["total"]!;

        Assert.Equal(all, without + with);
        Assert.True(with > 0);
    }

    [Fact]
    public async Task Any_of_wants_at_least_one()
    {
        var japan = (int)(await site.JsonAsync("agreements?party=IDN&party=JPN"))["total"]!;
        var either = (int)(await site.JsonAsync("agreements?party=IDN&anyOf=JPN&anyOf=AUS"))["total"]!;

        Assert.True(either > japan);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_hold_every_row_once()
    {
        var slugs = new List<string>();
        var total = 0;
        for (var page = 1; page == 1 || slugs.Count < total; page++)
        {
            var answer = await site.JsonAsync($"agreements?field=climate&pageSize=7&page={page}");
            Assert.Equal((page, 7), ((int)answer["page"]!, (int)answer["pageSize"]!));
            Assert.NotEmpty(answer["items"]!.AsArray());
            total = (int)answer["total"]!;
            slugs.AddRange(answer.Texts("items", "slug"));
        }

        Assert.Equal(total, slugs.Distinct().Count());
    }

    [Fact]
    public async Task Years_and_status_narrow_the_list()
    {
        var found = await site.JsonAsync("agreements?from=1990&to=1995&status=in-force&pageSize=100");

        Assert.All(found["items"]!.AsArray(), item => Assert.InRange((int)item!["year"]!, 1990, 1995));
        Assert.All(found.Texts("items", "status"), status => Assert.Equal("in-force", status));
    }

    [Fact]
    public async Task On_a_day_only_those_bound_then_are_found()
    {
        async Task<bool> BindsAmericaOn(string day) => (await site.JsonAsync($"agreements?party=USA&field=climate&asOf={day}&pageSize=100")).Texts("items", "slug").Contains("perjanjian-paris");

        Assert.False(await BindsAmericaOn("2015-01-01"));
        Assert.True(await BindsAmericaOn("2018-01-01"));
        Assert.False(await BindsAmericaOn("2020-12-01"));
        Assert.True(await BindsAmericaOn("2022-01-01"));
    }

    [Theory]
    [InlineData("party=Atlantis", "Atlantis")]
    [InlineData("party=Jepng", "Jepang (JPN)")]
    [InlineData("label=trilateral", "not-interstate")]
    [InlineData("field=sihir", "trade")]
    [InlineData("reach=galaksi", "interregional")]
    [InlineData("status=aktif", "in-force")]
    [InlineData("from=kemarin", "from")]
    [InlineData("from=2010&to=2000", "to")]
    [InlineData("asOf=2010", "2010")]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("pageSize=101", "100")]
    [InlineData("pageSize=99999999999999999999", "pageSize")]
    public async Task A_wrong_value_is_named(string query, string named) => Assert.Contains(named, await site.ProblemAsync($"agreements?{query}"), StringComparison.Ordinal);

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        var detail = await site.ProblemAsync("agreements?label=x&status=y&page=z");

        Assert.All(new[] { "label", "status", "page" }, key => Assert.Contains(key + ":", detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_fifty_parties_are_refused()
    {
        var many = string.Concat(Enumerable.Repeat("&party=IDN", 51));

        Assert.Contains("50", await site.ProblemAsync("agreements?" + many[1..]), StringComparison.Ordinal);
        await site.JsonAsync("agreements?" + many["&party=IDN&".Length..]);
    }

    [Theory]
    [InlineData("agreements?label=&party=&from=&page=")]
    [InlineData("agreements?warna=merah")]
    public async Task Empty_values_and_unknown_keys_change_nothing(string path) =>
        Assert.Equal((await site.JsonAsync("agreements")).ToJsonString(), (await site.JsonAsync(path)).ToJsonString());

    [Fact]
    public async Task An_agreement_has_titles_dates_its_label_and_its_parties()
    {
        var ijepa = await site.JsonAsync("agreements/ijepa");

        Assert.Equal(("2007-08-20", "2008-07-01", "in-force"), (ijepa.Text("signed"), ijepa.Text("inForce"), ijepa.Text("status")));
        Assert.NotEmpty(ijepa.Text("title"));
        Assert.NotEmpty(ijepa.Text("fullTitle"));
        Assert.NotEmpty(ijepa.Text("titleEn"));
        Assert.Equal(("bilateral", "K3", "certain"), (ijepa["classification"]!.Text("label"), ijepa["classification"]!.Text("rule"), ijepa["classification"]!.Text("certainty")));
        Assert.Equal(["IDN", "JPN"], ijepa.Texts("parties", "code").Order());
    }

    [Fact]
    public async Task A_party_says_how_and_when_it_consented_and_by_which_source()
    {
        var paris = await site.JsonAsync("agreements/perjanjian-paris");

        var indonesia = paris["parties"]!.AsArray().Single(p => p!.Text("code") == "IDN")!;
        Assert.Equal(["code", "consent", "inForce", "kind", "left", "name", "note", "role", "side", "signed", "source", "unverified", "url"], indonesia.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("state", "2016-04-22", "ratification", "2016-10-31"), (indonesia.Text("kind"), indonesia.Text("signed"), indonesia["consent"]!.Text("kind"), indonesia["consent"]!.Text("date")));
        Assert.Contains((int)indonesia["source"]!, paris["sources"]!.AsArray().Select(s => (int)s!["number"]!));
    }

    [Fact]
    public async Task On_a_day_an_agreement_shows_the_parties_and_the_count_of_that_day()
    {
        var then = await site.JsonAsync("agreements/perjanjian-paris?asOf=2020-12-01");
        var later = await site.JsonAsync("agreements/perjanjian-paris?asOf=2021-03-01");

        Assert.DoesNotContain("USA", then.Texts("parties", "code"));
        Assert.Contains("USA", later.Texts("parties", "code"));
        Assert.Equal("2020-12-01", then["classification"]!.Text("asOf"));
        Assert.Equal(then["parties"]!.AsArray().Count, (int)then["classification"]!["counts"]!["parties"]!);
    }

    [Fact]
    public async Task An_agreement_bears_the_label_that_the_list_gives_it()
    {
        foreach (var item in (await site.JsonAsync("agreements?pageSize=40&order=most-parties"))["items"]!.AsArray().OfType<JsonNode>())
        {
            var record = await site.JsonAsync($"agreements/{item.Text("slug")}");
            Assert.Equal((item.Text("slug"), item.Text("label"), item.Text("rule")), (record.Text("slug"), record["classification"]!.Text("label"), record["classification"]!.Text("rule")));
        }
    }

    [Fact]
    public async Task An_unknown_agreement_is_a_404() =>
        Assert.Contains("tidak-ada", await site.ProblemAsync("agreements/tidak-ada", HttpStatusCode.NotFound), StringComparison.Ordinal);
}
