using CsCheck;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Xunit;

namespace Kerjasama.Catalog.Tests.Classification;

/// <summary>What must hold for every party list.</summary>
public sealed class ClassifierPropertyTests
{
    private static readonly string[] LongIndependent = ["JPN", "GBR", "NLD", "CHN", "THA", "FRA", "ITA", "TUR", "USA", "CHE"];

    private static readonly Gen<string> AnyCode = Gen.Int[0, TestActors.Register.All.Count - 1].Select(index => TestActors.Register.All[index].Code);

    private static readonly Gen<PartialDate?> AnyDate = Gen.Int[1850, 2026].Select(year => (PartialDate?)PartialDate.Of(year));

    private static readonly Gen<ClassificationInput> AnyInput =
        Gen.Select(AnyCode.Array[0, 8], AnyDate, Gen.Enum<OpenToAccession>(), Gen.Enum<RecordKind>())
            .Select((codes, signed, open, kind) => new ClassificationInput
            {
                Parties = [.. codes.Select(code => new PartyInput { Code = code })],
                Signed = signed,
                Open = open,
                Kind = kind,
            });

    [Fact]
    public void Order_never_changes_the_result() =>
        Gen.Select(AnyInput, Gen.Int[0, 1000]).Sample((input, seed) =>
        {
            var shuffled = input with { Parties = [.. input.Parties.OrderBy(party => HashCode.Combine(party.Code, seed))] };

            Assert.Equal(Essence(input), Essence(shuffled));
        });

    [Fact]
    public void Duplicates_never_change_the_label() =>
        AnyInput.Sample(input => Assert.Equal(Essence(input), Essence(input with { Parties = [.. input.Parties, .. input.Parties] })));

    [Fact]
    public void Aliases_count_once() =>
        AnyInput.Sample(input =>
        {
            var aliased = input.Parties.SelectMany(party =>
            {
                var actor = TestActors.Register[party.Code];
                return actor.Aliases.Where(alias => TestActors.Register.Find(alias) == actor).Select(alias => party with { Code = alias }).Append(party);
            });

            Assert.Equal(Essence(input), Essence(input with { Parties = [.. aliased] }));
        });

    [Fact]
    public void A_third_distinct_state_makes_a_closed_bilateral_multilateral() =>
        Gen.Select(Gen.Shuffle(LongIndependent), AnyDate).Sample((states, signed) =>
        {
            var two = TestActors.Agreement(string.Join(' ', states.Take(2))) with { Signed = signed, Open = OpenToAccession.No };
            var three = TestActors.Agreement(string.Join(' ', states.Take(3))) with { Signed = signed, Open = OpenToAccession.No };

            Assert.Equal((Label.Bilateral, Label.Multilateral), (LabelOf(two), LabelOf(three)));
        });

    [Fact]
    public void A_territory_beside_its_parent_changes_nothing() =>
        Gen.Select(AnyInput, Gen.Int[0, 1000]).Sample((input, pick) =>
        {
            if (input.Kind != RecordKind.Agreement || input.Parties.Count == 0)
            {
                return;
            }

            var parents = input.Parties.Select(party => party.Code).ToHashSet();
            var territories = TestActors.Register.All
                .Where(actor => actor.Kind == ActorKind.Territory && actor.ResponsibleAt(input.Signed).Any(parents.Contains))
                .ToList();
            if (territories.Count > 0)
            {
                var territory = territories[pick % territories.Count].Code;

                var (without, with) = (Essence(input), Essence(input with { Parties = [.. input.Parties, new() { Code = territory }] }));

                Assert.True(without == with, $"{input.Signed}, {input.Open}: {string.Join(' ', input.Parties.Select(party => party.Code))} + {territory}: {without}, {with}");
            }
        });

    [Fact]
    public void A_listed_territory_is_never_counted() =>
        Gen.Select(AnyInput, AnyCode).Sample((input, code) =>
            Assert.Equal(Essence(input), Essence(input with { Parties = [.. input.Parties, new() { Code = code, Role = PartyRole.Territory }] })));

    [Fact]
    public void Nothing_is_guessed_from_an_empty_list() =>
        Gen.Select(AnyDate, Gen.Enum<OpenToAccession>()).Sample((signed, open) =>
            Assert.Equal(Label.Undetermined, LabelOf(new ClassificationInput { Parties = [], Signed = signed, Open = open })));

    [Fact]
    public void Classifying_what_was_counted_gives_the_same_label() =>
        AnyInput.Sample(input =>
        {
            var first = TestActors.Classify(input);
            var second = TestActors.Classify(input with { Parties = [.. first.Counted.Select(party => new PartyInput { Code = party.Code })] });

            Assert.True(
                (first.Label, first.Counts.Parties) == (second.Label, second.Counts.Parties),
                $"{input.Signed}, {input.Open}: {string.Join(' ', input.Parties.Select(party => party.Code))} → {string.Join(' ', first.Counted.Select(party => party.Code))} → {string.Join(' ', second.Counted.Select(party => party.Code))}");
        });

    [Fact]
    public void Every_result_says_why_with_a_known_rule() =>
        AnyInput.Sample(input =>
        {
            var result = TestActors.Classify(input);

            Assert.NotEmpty(result.WhatWouldChange);
            Assert.All(result.Reasons, reason => Assert.NotNull(ClassificationRules.Find(reason.Rule)));
            Assert.All(result.Reasons.Select(reason => reason.Text).Concat(result.Notes.Select(note => note.Text)).Concat(result.WhatWouldChange), text => Assert.Matches(@"^[\p{Lu}“].*\.$", text));
        });

    [Fact]
    public void Open_texts_with_two_parties_are_never_bilateral() =>
        AnyInput.Sample(input => Assert.True(
            input.Kind != RecordKind.Agreement || LabelOf(input with { Open = OpenToAccession.Yes }) != Label.Bilateral));

    private static Label LabelOf(ClassificationInput input) => TestActors.Classify(input).Label;

    private static (Label Label, string Rule, int Parties, int States, Pattern Pattern) Essence(ClassificationInput input)
    {
        var result = TestActors.Classify(input);
        return (result.Label, result.Rule, result.Counts.Parties, result.Counts.States, result.Pattern);
    }
}
