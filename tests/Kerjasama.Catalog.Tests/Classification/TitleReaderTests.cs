using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Xunit;

namespace Kerjasama.Catalog.Tests.Classification;

public sealed class TitleReaderTests
{
    private static readonly TitleReader Reader = new(TestActors.Register);

    [Theory]
    [InlineData("Agreement between Japan and Thailand for the Promotion of Trade")]
    [InlineData("Exchange of Notes amending the International Convention on Load Lines")]
    [InlineData("Agreement in the form of an Exchange of Letters on steel")]
    [InlineData("Protocol to the Convention between France and Spain on fishing")]
    public void Titles_that_say_between_whom_or_exchange_notes_are_closed(string title) => Assert.Equal(OpenToAccession.No, Reader.Read(title).Open);

    [Theory]
    [InlineData("International Convention for the Suppression of Counterfeiting Currency", TitleReader.Worldwide)]
    [InlineData("European Agreement on Travel by Young Persons", TitleReader.Worldwide)]
    [InlineData("Amendments to the International Convention for the Safety of Life at Sea, 1974", TitleReader.Worldwide)]
    [InlineData("Convention on Night Work, adopted by the General Conference at its Third Session", TitleReader.Adopted)]
    [InlineData("Convention regarding Hours of Work (ILO No. 61)", TitleReader.Adopted)]
    [InlineData("Agreement establishing the African Development Bank", TitleReader.Organisation)]
    [InlineData("Constitution of the World Health Organization", TitleReader.Organisation)]
    public void Titles_of_texts_open_by_design_are_recognised(string title, string principle)
    {
        var reading = Reader.Read(title);

        Assert.Equal((OpenToAccession.Yes, principle), (reading.Open, reading.Principle));
    }

    [Theory]
    [InlineData("Convention of Commerce and Navigation")]
    [InlineData("Agreement on the Establishment of a Joint Commission for Cooperation")]
    [InlineData("Memorandum on rights established under the Intra-European Payments Agreement")]
    [InlineData("Arrangement concerning the International Convention on Load Lines")]
    [InlineData("")]
    [InlineData(null)]
    public void Titles_that_do_not_say_are_left_open(string? title) => Assert.Equal(OpenToAccession.Unknown, Reader.Read(title).Open);

    [Fact]
    public void A_kind_that_says_multilateral_is_believed() =>
        Assert.Equal(OpenToAccession.Yes, Reader.Read("Nordic tax treaty", "tax treaty (Multilateral)").Open);

    [Theory]
    [InlineData("Convention between His Majesty, in respect of the United Kingdom, and the President of the Portuguese Republic regarding Legal Proceedings", "GBR PRT")]
    [InlineData("Exchange of Notes between His Majesty's Government in New Zealand and the Netherlands Government regarding Trade", "NZL NLD")]
    [InlineData("Convention between His Majesty and His Majesty the King of Spain regarding Legal Proceedings", "GBR ESP")]
    [InlineData("Treaty between the United Kingdom of Great Britain and Northern Ireland and the Kingdom of the Netherlands of 3 May 1923", "GBR NLD")]
    [InlineData("Treaty between Great Britain and Sweden and Norway for the Mutual Surrender of Fugitive Criminals", "GBR SWN")]
    [InlineData("Treaty of Commerce between His Majesty and His Majesty the King of the Serbs, Croats and Slovenes together with Notes", "GBR YUG")]
    [InlineData("Agreement between the Government of Trinidad and Tobago and the Government of Bosnia and Herzegovina on air services", "TTO BIH")]
    public void The_parties_named_after_between_are_found(string title, string codes)
    {
        var reading = Reader.Read(title);

        Assert.Equal(codes.Split(' '), reading.Named);
        Assert.True(reading.NamesAllRecognized);
    }

    [Fact]
    public void A_name_that_is_not_recognised_is_noticed() =>
        Assert.False(Reader.Read("Agreement between Ajman and Muscat concerning the frontier").NamesAllRecognized);

    [Fact]
    public void States_listed_beside_the_two_named_ones_are_not_counted_when_they_belong_to_one_of_them()
    {
        var result = Classify("AUS BHS CAN DEU GBR NZL", "1928-03-20", "Convention between His Majesty and the President of the German Reich regarding Legal Proceedings");

        Assert.Equal(["DEU", "GBR"], result.Counted.Select(party => party.Code));
        Assert.Contains(result.Notes, note => note.Id == NoteIds.NotNamedInTitle);
    }

    [Fact]
    public void The_recording_state_is_not_counted_when_the_title_names_two_others() =>
        Assert.Equal(Label.Bilateral, Classify("BRA CAN GBR", "1944-05-24", "Exchange of Notes between Canada and Brazil regarding Cultural Relations").Label);

    [Fact]
    public void An_unrelated_state_that_joined_later_is_counted() =>
        Assert.Equal(Label.Multilateral, Classify("GBR IRN IRQ PAK TUR", "1955-02-24", "Pact of Mutual Co-operation between His Majesty the King of Iraq and the President of the Republic of Turkey").Label);

    [Fact]
    public void All_governments_named_in_the_title_are_counted() =>
        Assert.Equal(3, Classify("DNK GBR NZL", "1954-10-26", "Exchange of Notes between the Governments of the United Kingdom and New Zealand and the Government of Denmark terminating an Agreement").Counts.Parties);

    [Fact]
    public void A_union_named_in_the_title_stands_for_its_listed_members()
    {
        var result = Classify("BEL GBR LUX", "1949-01-25", "Agreed Minute with Belgium and Luxembourg Economic Union");

        Assert.Equal((Label.Bilateral, Certainty.WithNote), (result.Label, result.Certainty));
    }

    [Fact]
    public void Two_parts_in_the_title_are_two_sides()
    {
        var result = Classify("AUS DNK GBR IND", "1954-02-22", "Agreement between the Governments of the United Kingdom, Australia and India of the one part and the Government of Denmark of the other part regarding graves");

        Assert.Equal((Label.Multilateral, Pattern.TwoSided, 2), (result.Label, result.Pattern, result.Counts.Sides));
    }

    [Fact]
    public void A_party_that_only_the_title_names_is_added_with_a_note()
    {
        var result = Classify("GBR", "1910-07-16", "Convention between the United Kingdom and Austria-Hungary providing for Arbitration");

        Assert.Equal(Label.Bilateral, result.Label);
        Assert.Contains(result.Notes, note => note.Id == NoteIds.NamedInTitleOnly);
    }

    [Fact]
    public void Nobody_is_added_to_an_empty_list() =>
        Assert.Equal(Label.Undetermined, Classify("", "1910-07-16", "Convention between the United Kingdom and Austria-Hungary providing for Arbitration").Label);

    [Fact]
    public void An_amendment_of_an_open_text_without_its_own_list_follows_it()
    {
        var result = Classify("GBR", "2002-05-24", "2002 Amendments to the International Convention for the Safety of Life at Sea, 1974");

        Assert.Equal((Label.Multilateral, "N6"), (result.Label, result.Rule));
    }

    [Fact]
    public void What_the_record_states_is_not_overruled_by_the_title()
    {
        var input = TestActors.Agreement("IDN JPN", "2000-01-01") with { Title = "International Convention on Examples", Open = OpenToAccession.No };

        Assert.Equal(Label.Bilateral, TestActors.Classify(Reader.Apply(input)).Label);
    }

    private static Catalog.Classification.Classification Classify(string parties, string signed, string title) =>
        TestActors.Classify(Reader.Apply(TestActors.Agreement(parties) with { Signed = PartialDate.Parse(signed), Title = title }));
}
