using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class ClassifyApiTests(SiteFixture site)
{
    [Theory]
    [InlineData("party=IDN&party=JPN", "bilateral", "K3", 2)]
    [InlineData("party=IDN,JPN,AUS", "multilateral", "K4", 3)]
    [InlineData("party=IDN&party=JPN&open=yes", "multilateral", "K2", 2)]
    [InlineData("party=IDN&party=JPN&open=no", "bilateral", "K3", 2)]
    [InlineData("party=IDN&party=uni-eropa", "bilateral", "K3", 2)]
    [InlineData("party=ASEAN&party=CHN&signed=2002-11-04", "multilateral", "K4", 11)]
    [InlineData("party=CSK&party=CZE&party=SVK&party=GBR&signed=1975", "bilateral", "K3", 2)]
    [InlineData("party=IDN&party=Hong%20Kong&signed=1997-05-05", "bilateral", "K3", 2)]
    [InlineData("party=IDN", "undetermined", "K1", 1)]
    [InlineData("", "undetermined", "K1", 0)]
    [InlineData("party=IDN&parentLabel=multilateral", "multilateral", "N6", 1)]
    [InlineData("party=IDN&party=JPN&party=AUS&kind=forum", "multilateral", "K0", 3)]
    public async Task Parties_give_the_label_of_the_rules(string query, string label, string rule, int parties)
    {
        var classification = (await site.JsonAsync($"classify?{query}"))["classification"]!;

        Assert.Equal((label, rule, parties), (classification.Text("label"), classification.Text("rule"), (int)classification["counts"]!["parties"]!));
        Assert.NotEmpty(classification["reasons"]!.AsArray());
    }

    [Theory]
    [InlineData("Tiongkok")]
    [InlineData("CINA")]
    [InlineData("republik rakyat tiongkok")]
    [InlineData("china")]
    [InlineData("chn")]
    public async Task A_party_is_known_in_any_spelling(string name) =>
        Assert.Equal(["CHN", "IDN"], (await site.JsonAsync($"classify?party=IDN&party={Uri.EscapeDataString(name)}")).Texts("parties", "code").Order());

    [Fact]
    public async Task Two_names_of_one_state_are_one_party()
    {
        var answer = await site.JsonAsync("classify?party=Inggris&party=Britania%20Raya&party=IDN");

        Assert.Equal("bilateral", answer["classification"]!.Text("label"));
    }

    [Fact]
    public async Task A_classification_carries_its_whole_argument()
    {
        var classification = (await site.JsonAsync("classify?party=IDN&party=JPN"))["classification"]!.AsObject();

        Assert.All(new[] { "label", "isAgreement", "rule", "counts", "pattern", "certainty", "reasons", "notes" }, key => Assert.True(classification.ContainsKey(key), key));
        Assert.Equal(["parties", "sides", "states"], classification["counts"]!.AsObject().Select(p => p.Key).Order());
        Assert.True((bool)classification["isAgreement"]!);
    }

    [Fact]
    public async Task What_is_no_agreement_is_said_to_be_none() =>
        Assert.False((bool)(await site.JsonAsync("classify?party=IDN&party=JPN&kind=declaration"))["classification"]!["isAgreement"]!);

    [Fact]
    public async Task A_title_that_says_between_whom_closes_the_text() =>
        Assert.Equal("K3", (await site.JsonAsync("classify?party=IDN&party=JPN&title=Agreement%20between%20Indonesia%20and%20Japan"))["classification"]!.Text("rule"));

    [Fact]
    public async Task An_unknown_party_is_named_with_the_nearest_spellings()
    {
        var detail = await site.ProblemAsync("classify?party=IDN&party=Indonesa&party=Zzzzqqqq");

        Assert.Contains("“Indonesa” tidak dikenal. Mungkin maksudnya Indonesia (IDN)", detail, StringComparison.Ordinal);
        Assert.Contains("“Zzzzqqqq” tidak dikenal.", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open=mungkin", "unknown, yes, no")]
    [InlineData("parentLabel=regional", "bilateral, multilateral")]
    [InlineData("signed=31-12-2015", "2015-12-31")]
    [InlineData("kind=perjanjian", "agreement")]
    public async Task A_wrong_value_is_named_with_what_is_right(string query, string right) => Assert.Contains(right, await site.ProblemAsync($"classify?{query}"), StringComparison.Ordinal);
}
