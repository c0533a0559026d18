using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Xunit;

namespace Kerjasama.Catalog.Tests.Classification;

public sealed class PartyMentionsTests
{
    private static readonly ActorRegister Register = new(
    [
        Of("IDN", "Indonesia", ActorKind.State, "RI", "Republik Indonesia"),
        Of("JPN", "Jepang", ActorKind.State, "JP", "Japan"),
        Of("KOR", "Korea Selatan", ActorKind.State, "Republik Korea"),
        Of("USA", "Amerika Serikat", ActorKind.State, "AS", "Amerika"),
        Of("PRT", "Portugal", ActorKind.State, "PT"),
        Of("SDN", "Sudan", ActorKind.State),
        Of("SSD", "Sudan Selatan", ActorKind.State),
        Of("TLS", "Timor-Leste", ActorKind.State),
        Of("VAT", "Takhta Suci", ActorKind.State, "Kota Vatikan"),
        Of("EFTA", "Perhimpunan Perdagangan Bebas Eropa", ActorKind.Bloc, "EFTA"),
        Of("UNO", "Perserikatan Bangsa-Bangsa", ActorKind.Organization, "PBB"),
        Of("HBG", "Hamburg", ActorKind.FormerState) with { Until = PartialDate.Of(1867) },
    ]);

    [Theory]
    [InlineData("Indonesia dan EFTA menandatangani perjanjian", "IDN EFTA")]
    [InlineData("indonesia dengan jepang", "IDN JPN")]
    [InlineData("JEPANG DAN INDONESIA SEPAKAT", "JPN IDN")]
    [InlineData("Jepang membantu Indonesia, dan Indonesia membantu Jepang.", "JPN IDN")]
    [InlineData("Perserikatan Bangsa-Bangsa dan Timor Leste", "UNO TLS")]
    public void Names_are_found_in_the_order_of_their_first_mention(string text, string codes) => Assert.Equal(codes, CodesIn(text));

    [Theory]
    [InlineData("Sudan Selatan dan Sudan", "SSD SDN")]
    [InlineData("Republik Indonesia dan Republik Korea", "IDN KOR")]
    [InlineData("Korea, Selatan", "")]
    [InlineData("Amerika Serikat dan negara Amerika Latin", "USA")]
    public void The_longest_name_wins_and_none_crosses_a_comma(string text, string codes) => Assert.Equal(codes, CodesIn(text));

    [Theory]
    [InlineData("orang Indonesianya", "")]
    [InlineData("ke-Jepang-an", "JPN")]
    public void A_name_is_a_whole_word(string text, string codes) => Assert.Equal(codes, CodesIn(text));

    [Theory]
    [InlineData("AS dan RI bertemu", "USA IDN")]
    [InlineData("as roda dan ri", "")]
    [InlineData("SIDANG PBB", "")]
    [InlineData("Sidang PBB", "UNO")]
    [InlineData("Indonesia mengimpor lewat PT Maju", "IDN")]
    public void A_short_name_counts_only_where_it_is_written_as_an_abbreviation(string text, string codes) => Assert.Equal(codes, CodesIn(text));

    [Fact]
    public void A_city_or_university_is_a_party_that_nobody_lists()
    {
        var found = PartyMentions.Of(Register).Find("Kota Bandung, Universitas Indonesia, dan Kota Hamburg menandatangani kerja sama kota kembar dengan Kota Vatikan");

        Assert.Equal(["Kota Bandung", "Universitas Indonesia", "Kota Hamburg", "Kota Vatikan"], found.Select(m => m.Text));
        Assert.Equal([null, null, null, "VAT"], found.Select(m => m.Actor?.Code));
    }

    [Fact]
    public void A_state_gone_long_ago_does_not_claim_the_name_of_its_city() => Assert.Equal("", CodesIn("pelabuhan Hamburg"));

    [Theory]
    [InlineData("")]
    [InlineData("   ,,, !!! ")]
    [InlineData("kota")]
    [InlineData("Kota")]
    [InlineData("🇮🇩🇯🇵 \u0301\u0301")]
    public void Text_without_names_gives_none(string text) => Assert.Empty(PartyMentions.Of(Register).Find(text));

    private static string CodesIn(string text) => string.Join(' ', PartyMentions.Of(Register).Find(text).Where(m => m.Actor is not null).Select(m => m.Actor!.Code));

    private static Actor Of(string code, string name, ActorKind kind, params string[] aliases) => new() { Code = code, Name = name, Kind = kind, Aliases = aliases };
}
