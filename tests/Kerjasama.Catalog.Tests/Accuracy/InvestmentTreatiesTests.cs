using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class InvestmentTreatiesTests
{
    private const string Columns = "slug,title,shortTitle,instrument,fields,signed,status,parties,partiesAsOf,summary,source,checked\n";

    [Theory]
    [InlineData("1968-07-07", "unctad/1 Equal")]
    [InlineData("1968-07-08", "unctad/1 Differing")]
    [InlineData("", "unctad/1 MissingHere")]
    public void The_day_of_signature_decides(string signed, string outcome) =>
        Assert.Equal([outcome], Compare($"p4m,P4M,P4M,agreement,investment,{signed},in-force,IDN;JPN,2026,Uji.,un-members,2026-11-24\n"));

    [Fact]
    public void A_group_is_read_as_its_members_of_that_day() => Assert.Equal(
        ["unctad/1 MissingHere", "unctad/2 Equal"],
        Compare("asean-jepang,A,A,agreement,investment,2008-03-28,in-force,IDN;JPN;MYS,2026,Uji.,un-members,2026-11-24\n", withGroup: true));

    [Fact]
    public void An_investment_treaty_is_taken_before_another_text_of_the_day() => Assert.Equal(
        ["unctad/1 Equal"],
        Compare("budaya,B,B,agreement,trade,1968-07-07,in-force,IDN;JPN,2026,Uji.,un-members,2026-11-24\np4m,P4M,P4M,agreement,investment,1968-07-07,in-force,IDN;JPN,2026,Uji.,un-members,2026-11-24\n"));

    [Fact]
    public void Of_other_states_only_what_cites_the_reference_is_compared() => Assert.Equal(
        ["unctad/1 MissingHere", "unctad/3 Equal"],
        Compare("jepang-malaysia,J,J,agreement,investment,2005-12-13,in-force,JPN;MYS,2026,Uji.,unctad-iia,2026-11-24\njepang-singapura,K,K,agreement,investment,2002-01-13,in-force,JPN;SGP,2026,Uji.,un-members,2026-11-24\n"));

    private static string[] Compare(string rows, bool withGroup = false)
    {
        using var catalog = TestCatalog.Containing([("registry/uji.csv", Columns + rows), .. AccuracySamples.Organization("asean", "ASEAN", "IDN,member,1967-08-08,\nMYS,member,1967-08-08,\nSGP,member,1967-08-08,2000-01-01\n")]);
        var parties = "treaty_id,party,role,date_ratified\nUNCTAD:1,IDN,party,\nUNCTAD:1,JPN,party,\nUNCTAD:3,MYS,party,\nUNCTAD:3,JPN,party,\n" + (withGroup ? "UNCTAD:2,ASEAN,party,\nUNCTAD:2,JPN,party,\n" : "");
        const string Agreements = "treaty_id,source,title,date_signed,date_precision\nUNCTAD:1,UNCTAD,Indonesia - Japan BIT,1968-07-07,day\nUNCTAD:2,UNCTAD,ASEAN - Japan,2008-03-28,day\nUNCTAD:3,UNCTAD,Japan - Malaysia,2005-12-13,day\n";
        var references = ReferenceTables.Agreements(new StringReader(Agreements), "UNCTAD", ReferenceTables.Parties(new StringReader(parties), "UNCTAD:"));
        return AccuracySamples.Outcomes(InvestmentTreaties.Compare(catalog.Content.Agreements, catalog.Content.Organizations, references).Facts);
    }
}
