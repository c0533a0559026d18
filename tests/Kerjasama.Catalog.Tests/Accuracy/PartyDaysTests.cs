using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class PartyDaysTests
{
    private const string Reference = """
        treaty_id,party,role,date_ratified
        UNTC:3-3,IDN,party,1982-06-04
        UNTC:3-3,JPN,party,1964-06-08
        UNTC:3-3,MYS,signatory,
        UNTC:3-3,ORG:UNO Organization,party,1998-12-21
        UNTC:9-9,SGP,party,2015-03-12
        """;

    [Fact]
    public void A_planted_wrong_day_is_found() => Assert.Equal(
        ["untc/uji/IDN Differing", "untc/uji/JPN Equal", "untc/uji/MYS MissingHere", "untc/uji/UNO MissingHere"],
        Compare("  - { party: IDN, consentDate: 1982-06-05 }\n  - { party: JPN, consentDate: 1964-06-08 }\n  - { party: UNO }"));

    [Fact]
    public void An_organisation_is_known_by_its_English_name() => Assert.Contains(
        "untc/uji/UNO Equal",
        Compare("  - { party: IDN, consentDate: 1982-06-04 }\n  - { party: UNO, consentDate: 1998-12-21 }"));

    [Fact]
    public void Parties_after_the_snapshot_are_not_compared() => Assert.Equal(
        ["untc/uji/IDN Equal", "untc/uji/JPN Equal", "untc/uji/UNO Equal"],
        Compare("  - { party: IDN, consentDate: 1982-06-04 }\n  - { party: JPN, consentDate: 1964-06-08 }\n  - { party: MYS, role: signatory }\n  - { party: UNO, consentDate: 1998-12-21 }\n  - { party: SGP, consentDate: 2020-01-01 }"));

    [Fact]
    public void A_party_the_snapshot_should_have_is_only_here() => Assert.Contains(
        "untc/uji/SGP OnlyHere",
        Compare("  - { party: IDN, consentDate: 1982-06-04 }\n  - { party: SGP, consentDate: 2005-04-01 }"));

    private static string[] Compare(string parties)
    {
        using var catalog = TestCatalog.Containing([AccuracySamples.Treaty(parties), .. AccuracySamples.Organization("pbb", "UNO", "")]);
        var names = catalog.Content.Organizations.ToDictionary(o => o.Code, o => o.NameEn);
        return AccuracySamples.Outcomes(PartyDays.Compare(catalog.Content.Agreements, ReferenceTables.Parties(new StringReader(Reference), "UNTC:"), names.GetValueOrDefault).Facts);
    }
}
