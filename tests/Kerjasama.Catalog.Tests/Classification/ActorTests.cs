using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Xunit;

namespace Kerjasama.Catalog.Tests.Classification;

public sealed class ActorTests
{
    [Theory]
    [InlineData("gbr", "GBR")]
    [InlineData("Britania-Raya", "GBR")]
    [InlineData("korea selatan", "KOR")]
    [InlineData("CURACAO", "CUW")]
    [InlineData("?Malay States, Federated", "X-MLY")]
    [InlineData("ORG:World Intellectual Property Organization", "WIPO")]
    public void An_actor_is_found_in_any_spelling(string text, string code) => Assert.Equal(code, TestActors.Register.Find(text)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    [InlineData("Atlantis")]
    public void What_is_not_known_is_not_found(string? text) => Assert.Null(TestActors.Register.Find(text));

    [Fact]
    public void An_unknown_code_throws() => Assert.Throws<KeyNotFoundException>(() => TestActors.Register["XYZ"]);

    [Fact]
    public void A_page_gives_the_name_and_the_table_row_the_kind()
    {
        var row = new Actor { Code = "HKG", Name = "Hong Kong", Kind = ActorKind.Territory, Parent = "CHN" };
        var page = new Actor { Code = "HKG", Name = "Hong Kong (Tiongkok)", Kind = ActorKind.State, Slug = "hong-kong" };

        var actor = new ActorRegister([row, page])["HKG"];

        Assert.Equal((ActorKind.Territory, "CHN", "Hong Kong (Tiongkok)", "hong-kong"), (actor.Kind, actor.Parent, actor.Name, actor.Slug));
    }

    [Theory]
    [InlineData("HKG", "1990", "GBR")]
    [InlineData("HKG", "2001", "CHN")]
    [InlineData("EGY", "1918", "GBR")]
    [InlineData("EGY", "1960", "UAR")]
    [InlineData("SRB", "1960", "SCG YUG")]
    [InlineData("VUT", "1950", "FRA GBR")]
    [InlineData("EGY", "1970", "")]
    public void Foreign_relations_were_conducted_by(string code, string year, string responsible) =>
        Assert.Equal(responsible.Split(' ', StringSplitOptions.RemoveEmptyEntries), TestActors.Register[code].ResponsibleAt(PartialDate.Parse(year)));

    [Fact]
    public void A_member_cell_has_dates()
    {
        var member = GroupMember.Parse("SWE@1960-05-03/1994-12-31");

        Assert.True(member.IsMemberAt(PartialDate.Parse("1994")));
        Assert.False(member.IsMemberAt(PartialDate.Parse("1995")));
    }

    [Fact]
    public void Every_reference_in_the_tables_leads_to_an_actor()
    {
        var known = TestActors.Register.All.Select(actor => actor.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var referred = TestActors.Register.All.SelectMany(actor =>
            actor.Successors.Concat(actor.Members.Select(member => member.Code)).Concat(actor.Periods.SelectMany(period => period.ParentsBefore)).Append(actor.Parent ?? actor.Code));

        Assert.Empty(referred.Except(known, StringComparer.OrdinalIgnoreCase));
    }
}
