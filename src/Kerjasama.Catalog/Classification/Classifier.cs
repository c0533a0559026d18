namespace Kerjasama.Catalog.Classification;

/// <summary>Labels an agreement by counting its parties, and says why: normalise (N1–N6), then the first rule that matches (K0–K4).</summary>
public static class Classifier
{
    /// <summary>The largest closed party list still called plurilateral.</summary>
    private const int FewParties = 12;

    public static Classification Classify(ClassificationInput input, ActorRegister register)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(register);

        var selection = PartySelection.From(input);
        var normalized = new PartyNormalizer(input, register, selection.Counted);
        var verdict = Decide(input, normalized);
        var notes = new List<Note>(normalized.Notes);
        if (selection.Basis == CountingBasis.Signatories && verdict.Counted.Count > 0)
        {
            notes.Add(new() { Id = NoteIds.NotYetInForce, Codes = Codes(verdict.Counted), Text = Sentences.SignatoriesCounted(Actors(verdict.Counted)) });
        }

        if (selection.CountsFormerParties && input.AsOf is DateOnly day)
        {
            notes.Add(new() { Id = NoteIds.FormerPartiesCounted, Text = Sentences.FormerPartiesCounted(day) });
        }

        notes.AddRange(verdict.Notes);
        var reasons = new List<Reason>(normalized.Reasons) { new() { Rule = verdict.Rule, Codes = Codes(verdict.Counted), Text = verdict.Because } };
        if (input.Override is LabelOverride decision)
        {
            reasons.Add(new() { Rule = verdict.Rule, Text = Sentences.Overridden(decision) });
            notes.Add(new() { Id = NoteIds.Override, Text = Sentences.Overridden(decision) });
        }

        var label = input.Override?.Label ?? verdict.Label;
        return new()
        {
            Label = label,
            ComputedLabel = verdict.Label,
            Override = input.Override,
            IsAgreement = input.Kind == RecordKind.Agreement,
            Rule = verdict.Rule,
            Counts = new()
            {
                Parties = verdict.Counted.Count,
                States = verdict.Counted.Count(entry => entry.IsState),
                Sides = CountSides(verdict),
            },
            Pattern = verdict.Pattern,
            Certainty = label == Label.Undetermined ? Certainty.Undetermined : notes.Exists(note => Weakens(note.Id)) ? Certainty.WithNote : Certainty.Certain,
            Basis = selection.Basis,
            AsOf = input.AsOf,
            Reasons = reasons,
            Notes = notes,
            Counted = [.. verdict.Counted.Select(entry => new CountedParty
            {
                Code = entry.Actor.Code,
                Name = entry.Actor.Name,
                Kind = entry.Actor.Kind,
                Side = entry.Side,
                Via = entry.Via,
                Listed = entry.Listed,
            })],
            WhatWouldChange = verdict.WhatWouldChange,
        };
    }

    private static Verdict Decide(ClassificationInput input, PartyNormalizer normalized)
    {
        var nonStates = normalized.Entries.Where(entry => entry.Actor.Kind == ActorKind.NonState).ToList();
        var unknown = normalized.Entries.Where(entry => entry.Actor.Kind == ActorKind.Unresolved).ToList();
        var capable = normalized.Entries.Except(nonStates).Except(unknown).ToList();
        var counted = normalized.Entries.Except(nonStates).ToList();

        if (input.Kind != RecordKind.Agreement)
        {
            return NotAnAgreement(input.Kind, [.. normalized.Entries]);
        }

        if (input.ParentLabel is Label parentLabel && (!input.HasOwnPartyList || counted.Count < 2))
        {
            return new("N6", parentLabel, counted, Sentences.ParentLabel(parentLabel)) { WhatWouldChange = [Sentences.ParentChanges] };
        }

        if (nonStates.Count > 0 && normalized.Entries.Count > 1 && (capable.Count < 2 || IsWholeSide(nonStates, normalized.Entries)))
        {
            return new("K1", Label.NotInterstate, [.. normalized.Entries], Sentences.NotInterstate(Actors(nonStates))) { WhatWouldChange = [Sentences.BothSidesStates] };
        }

        var notes = new List<Note>();
        if (nonStates.Count > 0)
        {
            notes.Add(new() { Id = NoteIds.NonStatePresent, Codes = Codes(nonStates), Text = Sentences.NonStatePresent(Actors(nonStates)) });
        }

        if (unknown.Count > 0)
        {
            notes.Add(new() { Id = NoteIds.UnresolvedParty, Codes = Codes(unknown), Text = Sentences.Unresolved(Actors(unknown)) });
        }

        // An unknown name may or may not be a party: decide only when both readings give the same label.
        var verdict = Count(input, counted, normalized.UnexpandedGroups);
        if (unknown.Count > 0 && Count(input, capable, normalized.UnexpandedGroups).Label != verdict.Label)
        {
            verdict = new("K1", Label.Undetermined, counted, Sentences.Unresolved(Actors(unknown))) { WhatWouldChange = [Sentences.CompleteTheList] };
        }

        return verdict with { Notes = [.. notes, .. verdict.Notes] };
    }

    private static Verdict NotAnAgreement(RecordKind kind, IReadOnlyList<PartyEntry> members)
    {
        var label = members.Count switch { < 2 => Label.Undetermined, 2 => Label.Bilateral, _ => Label.Multilateral };
        return new("K0", label, members, Sentences.NotAnAgreement(kind, members.Count, label)) { WhatWouldChange = [Sentences.WriteAnAgreement] };
    }

    private static Verdict Count(ClassificationInput input, IReadOnlyList<PartyEntry> parties, int unexpandedGroups)
    {
        var actors = Actors(parties);
        if (parties.Count < 2)
        {
            return new("K1", Label.Undetermined, parties, Sentences.TooFew(actors)) { WhatWouldChange = [Sentences.CompleteTheList] };
        }

        if (input.Open == OpenToAccession.Yes)
        {
            return new("K2", Label.Multilateral, parties, Sentences.OpenByDesign(parties.Count))
            {
                WhatWouldChange = [parties.Count == 2 ? Sentences.CloseTheText : Sentences.TwoRemain],
            };
        }

        if (parties.Count == 2 && unexpandedGroups == 0)
        {
            return new("K3", Label.Bilateral, parties, Sentences.TwoParties(actors))
            {
                Notes = NotesOnTwoParties(actors),
                WhatWouldChange = actors.Any(actor => actor.Kind == ActorKind.Bloc)
                    ? [Sentences.AddOneState, Sentences.OpenTheText, Sentences.DifferentBloc]
                    : [Sentences.AddOneState, Sentences.OpenTheText],
            };
        }

        var pattern = PatternOf(input, parties);
        return new("K4", Label.Multilateral, parties, parties.Count == 2 ? Sentences.GroupAndOthers(actors) : Sentences.ManyParties(actors))
        {
            Pattern = pattern,
            Notes = NotesOnPattern(pattern, parties.Count),
            WhatWouldChange = [parties.Count == 3 ? Sentences.OneLeaves : Sentences.TwoRemain],
        };
    }

    private static List<Note> NotesOnTwoParties(IReadOnlyList<Actor> actors)
    {
        var notes = new List<Note>();
        var bodies = actors.Where(actor => actor.Kind is ActorKind.Bloc or ActorKind.Organization).ToList();
        if (bodies.Count == 2)
        {
            notes.Add(new() { Id = NoteIds.TwoOrganizations, Codes = [.. bodies.Select(actor => actor.Code)], Text = Sentences.TwoOrganizations });
        }
        else if (bodies.Count == 1)
        {
            notes.Add(bodies[0].Kind == ActorKind.Bloc
                ? new() { Id = NoteIds.StateAndBloc, Codes = [bodies[0].Code], Text = Sentences.StateAndBloc(bodies[0]) }
                : new() { Id = NoteIds.StateAndOrganization, Codes = [bodies[0].Code], Text = Sentences.StateAndOrganization(bodies[0]) });
        }

        foreach (var territory in actors.Where(actor => actor.Kind == ActorKind.Territory))
        {
            notes.Add(new() { Id = NoteIds.TerritoryParty, Codes = [territory.Code], Text = Sentences.TerritoryParty(territory) });
        }

        return notes;
    }

    private static List<Note> NotesOnPattern(Pattern pattern, int parties)
    {
        var notes = new List<Note>();
        if (pattern == Pattern.TwoSided)
        {
            notes.Add(new() { Id = NoteIds.TwoSided, Text = Sentences.TwoSided });
        }

        if (parties == 3)
        {
            notes.Add(new() { Id = NoteIds.Trilateral, Text = Sentences.Trilateral });
        }

        if (pattern == Pattern.Plurilateral)
        {
            notes.Add(new() { Id = NoteIds.Plurilateral, Text = Sentences.Plurilateral });
        }

        return notes;
    }

    private static Pattern PatternOf(ClassificationInput input, IReadOnlyList<PartyEntry> parties)
    {
        if (StandsOnTwoSides(input, parties))
        {
            return Pattern.TwoSided;
        }

        return parties.Count switch
        {
            3 => Pattern.Trilateral,
            > 3 and <= FewParties when input.Open == OpenToAccession.No => Pattern.Plurilateral,
            _ => Pattern.None,
        };
    }

    private static bool StandsOnTwoSides(ClassificationInput input, IReadOnlyList<PartyEntry> parties)
    {
        if (parties.All(entry => entry.Side is not null))
        {
            return parties.Select(entry => entry.Side).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 2;
        }

        // Members expanded from one group stand together, and so do a bloc and its members in a mixed agreement.
        var blocs = parties.Where(entry => entry.Actor is { SignsTreaties: true, Members.Count: > 0 }).ToList();
        var groups = parties.Select(entry => entry.Via
            ?? blocs.Find(bloc => bloc.Actor.Members.Any(member => member.IsMemberAt(input.Signed) && string.Equals(member.Code, entry.Actor.Code, StringComparison.OrdinalIgnoreCase)))?.Actor.Code
            ?? entry.Actor.Code);
        return groups.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 2;
    }

    private static int CountSides(Verdict verdict) => verdict switch
    {
        { Pattern: Pattern.TwoSided } or { Label: Label.Bilateral } => 2,
        _ when verdict.Counted.Count > 0 && verdict.Counted.All(entry => entry.Side is not null) => verdict.Counted.Select(entry => entry.Side).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        _ => verdict.Counted.Count,
    };

    private static bool IsWholeSide(List<PartyEntry> nonStates, IReadOnlyList<PartyEntry> all) =>
        all.Where(entry => entry.Side is not null).GroupBy(entry => entry.Side, StringComparer.OrdinalIgnoreCase).Any(side => side.All(nonStates.Contains));

    private static bool Weakens(string noteId) => noteId is not (NoteIds.Trilateral or NoteIds.Plurilateral or NoteIds.BetweenMinistries or NoteIds.FormerPartiesCounted or NoteIds.NotYetInForce);

    private static IReadOnlyList<Actor> Actors(IEnumerable<PartyEntry> entries) => [.. entries.Select(entry => entry.Actor)];

    private static IReadOnlyList<string> Codes(IEnumerable<PartyEntry> entries) => [.. entries.Select(entry => entry.Actor.Code)];

    private sealed record Verdict(string Rule, Label Label, IReadOnlyList<PartyEntry> Counted, string Because)
    {
        public Pattern Pattern { get; init; }

        public IReadOnlyList<Note> Notes { get; init; } = [];

        public IReadOnlyList<string> WhatWouldChange { get; init; } = [];
    }
}
