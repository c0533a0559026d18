using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Xunit;

namespace Kerjasama.Catalog.Tests.Classification;

/// <summary>The cases every build must get right.</summary>
public sealed class NamedCaseTests
{
    private const string EuropeanUnion2020 = "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE";

    [Theory]
    [InlineData("IDN JPN", "2007-08-20")]
    [InlineData("IDN AUS", "2019-03-04")]
    [InlineData("IDN SGP", "2007-04-27")]
    public void Two_states_make_a_certain_bilateral(string parties, string signed)
    {
        var result = TestActors.Classify(parties, signed);

        Assert.Equal((Label.Bilateral, "K3", Certainty.Certain), (result.Label, result.Rule, result.Certainty));
        Assert.Equal(new PartyCounts { Parties = 2, States = 2, Sides = 2 }, result.Counts);
        Assert.True(result.IsAgreement);
    }

    [Fact]
    public void The_union_signing_alone_with_Indonesia_is_bilateral_with_a_note()
    {
        var result = TestActors.Classify("IDN EUE", "2026");

        Assert.Equal((Label.Bilateral, "K3", Certainty.WithNote), (result.Label, result.Rule, result.Certainty));
        Assert.Contains(result.Notes, note => note.Id == NoteIds.StateAndBloc);
        Assert.Equal(new PartyCounts { Parties = 2, States = 1, Sides = 2 }, result.Counts);
    }

    [Fact]
    public void The_union_and_its_members_with_Indonesia_are_multilateral_in_two_sides()
    {
        var union = new Actor
        {
            Code = "EUE",
            Name = "Uni Eropa",
            Kind = ActorKind.Bloc,
            SignsTreaties = true,
            Members = [.. EuropeanUnion2020.Split(' ').Select(code => new GroupMember { Code = code })],
        };
        var register = new ActorRegister(TestActors.Register.All.Append(union));

        var result = Classifier.Classify(TestActors.Agreement($"IDN EUE {EuropeanUnion2020}", "2026"), register);

        Assert.Equal((Label.Multilateral, "K4", Pattern.TwoSided), (result.Label, result.Rule, result.Pattern));
        Assert.Equal((29, 2), (result.Counts.Parties, result.Counts.Sides));
    }

    [Fact]
    public void Efta_with_Indonesia_is_multilateral_in_two_sides()
    {
        var result = TestActors.Classify("IDN EFTA", "2018-12-16");

        Assert.Equal((Label.Multilateral, Pattern.TwoSided), (result.Label, result.Pattern));
        Assert.Equal(["CHE", "IDN", "ISL", "LIE", "NOR"], result.Counted.Select(party => party.Code));
    }

    [Fact]
    public void Asean_with_China_is_multilateral()
    {
        var result = TestActors.Classify("ASEAN CHN", "2002-11-04");

        Assert.Equal((Label.Multilateral, Pattern.TwoSided, 11), (result.Label, result.Pattern, result.Counts.Parties));
    }

    [Fact]
    public void Rcep_counts_fifteen_with_Asean_expanded()
    {
        var result = TestActors.Classify("ASEAN AUS CHN JPN KOR NZL", "2020-11-15");

        Assert.Equal((Label.Multilateral, 15, Pattern.None), (result.Label, result.Counts.Parties, result.Pattern));
    }

    [Fact]
    public void Cotonou_is_multilateral()
    {
        var result = TestActors.Classify($"EUE ACP {EuropeanUnion2020}", "2000-06-23");

        Assert.Equal(Label.Multilateral, result.Label);
    }

    [Theory]
    [InlineData("1945-06-26")] // UN Charter
    [InlineData("1994-04-15")] // WTO Agreement
    [InlineData("1982-12-10")] // Law of the Sea
    [InlineData("2015-12-12")] // Paris Agreement
    public void Worldwide_open_texts_are_multilateral(string signed)
    {
        var result = TestActors.Classify(TestActors.Agreement("IDN JPN CHN USA FRA GBR IND PHL", signed) with { Open = OpenToAccession.Yes });

        Assert.Equal((Label.Multilateral, "K2", 8), (result.Label, result.Rule, result.Counts.Parties));
    }

    [Fact]
    public void An_open_convention_with_two_parties_is_multilateral()
    {
        var result = TestActors.Classify(TestActors.Agreement("IDN JPN", "2024-01-01") with { Open = OpenToAccession.Yes });

        Assert.Equal((Label.Multilateral, "K2"), (result.Label, result.Rule));
    }

    [Fact]
    public void The_same_convention_when_closed_is_bilateral()
    {
        var result = TestActors.Classify(TestActors.Agreement("IDN JPN", "2024-01-01") with { Open = OpenToAccession.No });

        Assert.Equal((Label.Bilateral, "K3"), (result.Label, result.Rule));
    }

    [Fact]
    public void Czechoslovakia_beside_its_successors_is_one_party()
    {
        var result = TestActors.Classify("GBR CSK CZE SVK", "1975-04-03");

        Assert.Equal((Label.Bilateral, Certainty.Certain), (result.Label, result.Certainty));
        Assert.Equal(["CSK", "GBR"], result.Counted.Select(party => party.Code));
        Assert.Contains(result.Reasons, reason => reason.Rule == "N3");
    }

    [Fact]
    public void Successors_alone_stand_for_the_state_that_signed()
    {
        var result = TestActors.Classify("GBR CZE SVK", "1975-04-03");

        Assert.Equal(["CSK", "GBR"], result.Counted.Select(party => party.Code));
        Assert.Equal(Label.Bilateral, result.Label);
    }

    [Fact]
    public void The_Netherlands_and_the_United_Kingdom_with_twelve_territories_are_two_parties()
    {
        var result = TestActors.Classify("GBR NLD BHS FJI KEN MUS SGP SWZ TTO UGA BMU GIB FLK X-ADN", "1949-12-01");

        Assert.Equal((Label.Bilateral, 2), (result.Label, result.Counts.Parties));
        Assert.Equal(12, result.Reasons.Where(reason => reason.Rule == "N4").SelectMany(reason => reason.Codes).Count());
    }

    [Fact]
    public void Two_states_and_the_atomic_energy_agency_are_multilateral()
    {
        var result = TestActors.Classify("GBR JPN IAEA", "1968-10-15");

        Assert.Equal((Label.Multilateral, Pattern.Trilateral, 2), (result.Label, result.Pattern, result.Counts.States));
    }

    [Fact]
    public void A_state_and_the_food_organisation_are_bilateral_with_a_note()
    {
        var result = TestActors.Classify("IDN FAO", "1979-02-01");

        Assert.Equal((Label.Bilateral, Certainty.WithNote), (result.Label, result.Certainty));
        Assert.Contains(result.Notes, note => note.Id == NoteIds.StateAndOrganization);
    }

    [Fact]
    public void The_Helsinki_memorandum_is_not_between_states()
    {
        var result = TestActors.Classify("IDN GAM", "2005-08-15");

        Assert.Equal((Label.NotInterstate, "K1"), (result.Label, result.Rule));
    }

    [Fact]
    public void Sister_cities_are_not_between_states()
    {
        var result = TestActors.Classify(new ClassificationInput
        {
            Parties = [new() { Code = "Kota Bandung", Kind = ActorKind.NonState }, new() { Code = "Kota Braunschweig", Kind = ActorKind.NonState }],
        });

        Assert.Equal(Label.NotInterstate, result.Label);
    }

    [Theory]
    [InlineData(RecordKind.Forum)]
    [InlineData(RecordKind.Conference)]
    [InlineData(RecordKind.Organization)]
    [InlineData(RecordKind.Declaration)]
    public void What_is_not_an_agreement_is_multilateral_cooperation_by_its_members(RecordKind kind)
    {
        var result = TestActors.Classify(TestActors.Agreement("IDN JPN CHN EUE") with { Kind = kind });

        Assert.Equal((Label.Multilateral, "K0", false), (result.Label, result.Rule, result.IsAgreement));
        Assert.Contains("bukan perjanjian", result.Reasons[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Participants_of_a_conference_are_counted_as_they_came()
    {
        var result = TestActors.Classify(TestActors.Agreement("IDN IND PAK LBR GHA SDN", "1955-04-24") with { Kind = RecordKind.Conference });

        Assert.Equal(6, result.Counts.Parties);
    }

    [Fact]
    public void Indonesia_and_Hong_Kong_are_bilateral_with_a_party_that_is_no_member_state()
    {
        var result = TestActors.Classify("IDN HKG", "1997-05-05");

        Assert.Equal((Label.Bilateral, Certainty.WithNote, 1), (result.Label, result.Certainty, result.Counts.States));
        Assert.Contains(result.Notes, note => note.Id == NoteIds.TerritoryParty);
    }

    [Fact]
    public void Aliases_of_one_state_are_one_party()
    {
        var result = TestActors.Classify("IDN Inggris Britania_Raya GBR");

        Assert.Equal((Label.Bilateral, 2), (result.Label, result.Counts.Parties));
        Assert.Contains(result.Reasons, reason => reason.Rule == "N1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("IDN")]
    [InlineData("IDN Indonesia")]
    public void Fewer_than_two_parties_cannot_be_labelled(string parties)
    {
        var result = TestActors.Classify(parties);

        Assert.Equal((Label.Undetermined, "K1", Certainty.Undetermined), (result.Label, result.Rule, result.Certainty));
    }

    [Fact]
    public void An_accession_without_its_own_list_takes_the_label_of_its_parent()
    {
        var result = TestActors.Classify(new ClassificationInput { Parties = [], HasOwnPartyList = false, ParentLabel = Label.Multilateral });

        Assert.Equal((Label.Multilateral, "N6"), (result.Label, result.Rule));
    }

    [Fact]
    public void A_union_of_two_economies_that_signs_as_itself_is_one_party()
    {
        var result = TestActors.Classify("IDN BLEU", "1970-01-15");

        Assert.Equal((Label.Bilateral, 2), (result.Label, result.Counts.Parties));
    }

    [Fact]
    public void Dominions_that_signed_for_themselves_stay()
    {
        var result = TestActors.Classify("GBR DNK AUS CAN IND NZL ZAF", "1954-02-22");

        Assert.Equal((Label.Multilateral, 7), (result.Label, result.Counts.Parties));
    }

    [Fact]
    public void A_colony_that_negotiates_with_its_ruler_is_the_other_side()
    {
        var result = TestActors.Classify("GBR MLT", "1964-07-01");

        Assert.Equal((Label.Bilateral, Certainty.WithNote), (result.Label, result.Certainty));
        Assert.Contains(result.Notes, note => note.Id == NoteIds.NotYetIndependent);
    }

    [Fact]
    public void A_ministry_stands_for_its_state()
    {
        var defence = new Actor { Code = "IDN-KEMHAN", Name = "Kementerian Pertahanan Indonesia", Kind = ActorKind.Ministry, Parent = "IDN" };
        var register = new ActorRegister(TestActors.Register.All.Append(defence));

        var result = Classifier.Classify(TestActors.Agreement("IDN-KEMHAN IDN FRA", "2021-06-28"), register);

        Assert.Equal((Label.Bilateral, 2), (result.Label, result.Counts.Parties));
        Assert.Contains(result.Notes, note => note.Id == NoteIds.BetweenMinistries);
    }

    [Fact]
    public void Both_German_states_count_when_both_existed()
    {
        var result = TestActors.Classify("GBR DEU DDR", "1972-06-03");

        Assert.Equal((Label.Multilateral, 3), (result.Label, result.Counts.Parties));
    }

    [Fact]
    public void Yugoslavia_listed_before_it_existed_is_the_Serbia_that_signed()
    {
        var result = TestActors.Classify("GBR YUG SRB SVN BIH", "1900-12-06");

        Assert.Equal(["GBR", "SRB"], result.Counted.Select(party => party.Code));
    }

    [Fact]
    public void Signatories_count_while_the_text_is_not_in_force_and_the_note_names_them()
    {
        var result = TestActors.Classify(new ClassificationInput
        {
            Parties = [new() { Code = "IDN", Role = PartyRole.Signatory }, new() { Code = "JPN", Role = PartyRole.Signatory }],
            Signed = PartialDate.Parse("2026-02-01"),
            InForce = false,
        });

        Assert.Equal((Label.Bilateral, CountingBasis.Signatories), (result.Label, result.Basis));
        Assert.Contains("Indonesia dan Jepang", result.Notes.Single(note => note.Id == NoteIds.NotYetInForce).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_those_bound_on_the_day_are_counted()
    {
        var input = new ClassificationInput
        {
            Parties =
            [
                new() { Code = "IDN", InForce = PartialDate.Parse("2000-01-01") },
                new() { Code = "JPN", InForce = PartialDate.Parse("2000-01-01") },
                new() { Code = "AUS", InForce = PartialDate.Parse("2000-01-01"), Left = PartialDate.Parse("2010-06-01") },
            ],
            Open = OpenToAccession.No,
        };

        Assert.Equal(Label.Multilateral, TestActors.Classify(input with { AsOf = new(2010, 5, 31) }).Label);
        Assert.Equal(Label.Bilateral, TestActors.Classify(input with { AsOf = new(2010, 6, 1) }).Label);
    }

    [Fact]
    public void A_text_of_no_recorded_day_binds_from_its_signature_on()
    {
        var input = TestActors.Agreement("GBR CHN", "1842-08-29");

        Assert.Equal(CountingBasis.InForce, TestActors.Classify(input with { AsOf = new(1850, 1, 1) }).Basis);
        Assert.Equal(CountingBasis.Signatories, TestActors.Classify(input with { AsOf = new(1842, 8, 28) }).Basis);
    }

    [Fact]
    public void A_treaty_that_ended_keeps_its_label()
    {
        var input = TestActors.Agreement("IDN NLD", "1949-11-02") with { Terminated = PartialDate.Parse("1956-02-13"), AsOf = new(2026, 11, 24) };

        Assert.Equal(Label.Bilateral, TestActors.Classify(input).Label);
    }

    [Fact]
    public void A_curator_may_decide_and_the_reason_is_shown()
    {
        var result = TestActors.Classify(TestActors.Agreement("IDN JPN") with { Override = new() { Label = Label.Multilateral, Reason = "Naskahnya lampiran perjanjian induk." } });

        Assert.Equal((Label.Multilateral, Label.Bilateral), (result.Label, result.ComputedLabel));
        Assert.Contains(result.Reasons, reason => reason.Text.Contains("Naskahnya lampiran perjanjian induk.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_name_that_matters_leaves_the_label_open()
    {
        Assert.Equal(Label.Undetermined, TestActors.Classify("IDN Atlantis").Label);
        Assert.Equal(Label.Undetermined, TestActors.Classify("IDN JPN Atlantis").Label);
        Assert.Equal((Label.Multilateral, Certainty.WithNote), (TestActors.Classify("IDN JPN CHN Atlantis").Label, TestActors.Classify("IDN JPN CHN Atlantis").Certainty));
    }

    [Fact]
    public void Three_parties_are_also_called_trilateral()
    {
        var result = TestActors.Classify("IDN MYS THA", "1971-12-21");

        Assert.Equal((Label.Multilateral, Pattern.Trilateral, Certainty.Certain), (result.Label, result.Pattern, result.Certainty));
    }

    [Fact]
    public void A_small_closed_circle_is_plurilateral()
    {
        var result = TestActors.Classify(TestActors.Agreement("BRN IDN MYS PHL", "1994-03-26") with { Open = OpenToAccession.No });

        Assert.Equal(Pattern.Plurilateral, result.Pattern);
    }

    [Fact]
    public void Sides_written_by_the_curator_show_a_two_sided_pattern()
    {
        var result = TestActors.Classify(new ClassificationInput
        {
            Parties = [new() { Code = "IDN", Side = "A" }, new() { Code = "BEL", Side = "B" }, new() { Code = "LUX", Side = "B" }],
        });

        Assert.Equal((Pattern.TwoSided, 2), (result.Pattern, result.Counts.Sides));
    }
}
