using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>Applies N1–N5 to the selected rows and records every step that changed something.</summary>
internal sealed class PartyNormalizer
{
    private readonly ClassificationInput _input;
    private readonly ActorRegister _register;
    private readonly List<PartyEntry> _entries = [];

    public PartyNormalizer(ClassificationInput input, ActorRegister register, IReadOnlyList<PartyInput> rows)
    {
        _input = input;
        _register = register;

        MergeDuplicates(rows);
        ReplaceMinistries();
        if (input.Kind == RecordKind.Agreement)
        {
            ExpandGroups();
            MergeListedTerritories();
            string before;
            do
            {
                // A parent put back may be the successor or the parent of someone else on the list.
                before = CodesOfEntries();
                MergePredecessors();
                MergeTerritories();
            }
            while (CodesOfEntries() != before);
        }

        ReportUncounted();
        _entries.Sort((left, right) => string.CompareOrdinal(left.Actor.Code, right.Actor.Code));
        Reasons.Sort((left, right) => string.CompareOrdinal(left.Rule, right.Rule));
    }

    public IReadOnlyList<PartyEntry> Entries => _entries;

    public List<Reason> Reasons { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>Group names whose members are unknown; each stands for at least two states.</summary>
    public int UnexpandedGroups { get; private set; }

    private bool IsOpen => _input.Open == OpenToAccession.Yes;

    private string CodesOfEntries() => string.Join(' ', _entries.Select(entry => entry.Actor.Code).Order(StringComparer.Ordinal));

    private PartyEntry? Entry(string? code) => code is null ? null : _entries.Find(entry => string.Equals(entry.Actor.Code, code, StringComparison.OrdinalIgnoreCase));

    private void MergeDuplicates(IReadOnlyList<PartyInput> rows)
    {
        var byCode = new Dictionary<string, PartyEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => !string.IsNullOrWhiteSpace(row.Code)))
        {
            var actor = _register.Find(row.Code) ?? Unknown(row);
            if (byCode.TryGetValue(actor.Code, out var known))
            {
                known.Rows.Add(row);
            }
            else
            {
                byCode[actor.Code] = new(actor, row);
                _entries.Add(byCode[actor.Code]);
            }
        }

        foreach (var entry in _entries.Where(entry => entry.Rows.Count > 1).OrderBy(entry => entry.Actor.Code, StringComparer.Ordinal))
        {
            AddReason("N1", entry.Listed, Sentences.SamePartyTwice(entry.Actor, entry.Listed));
        }
    }

    private static Actor Unknown(PartyInput row)
    {
        var name = row.Code.Trim().TrimStart('?');
        return new() { Code = ActorRegister.Fold(name) is { Length: > 0 } folded ? folded : name, Name = name, Kind = row.Kind ?? ActorKind.Unresolved };
    }

    private void ReplaceMinistries()
    {
        foreach (var ministry in _entries.Where(entry => entry.Actor.Kind == ActorKind.Ministry).ToList())
        {
            if (_register.Find(ministry.Actor.Parent) is not Actor state)
            {
                continue;
            }

            Replace([ministry], state);
            AddReason("N2", ministry.Listed, Sentences.MinistryForState(ministry.Actor, state));
            if (Notes.TrueForAll(note => note.Id != NoteIds.BetweenMinistries))
            {
                AddNote(NoteIds.BetweenMinistries, ministry.Listed, Sentences.BetweenMinistries);
            }
        }
    }

    private void ExpandGroups()
    {
        var date = _input.Signed;
        foreach (var group in _entries.Where(entry => entry.Actor is { Kind: ActorKind.Bloc, SignsTreaties: false } && !entry.Rows.Exists(row => row.SignsAsItself)).ToList())
        {
            var members = MembersAt(group.Actor, date);
            if (members.Count == 0)
            {
                UnexpandedGroups++;
                AddNote(NoteIds.MembersUnknown, group.Listed, Sentences.MembersUnknown(group.Actor));
                continue;
            }

            _entries.Remove(group);
            foreach (var member in members)
            {
                if (Entry(member.Code) is PartyEntry listed)
                {
                    listed.Absorb(group);
                }
                else
                {
                    _entries.Add(new(member, group.Rows[0]) { Via = group.Actor.Code });
                }
            }

            AddReason("N5", group.Listed, Sentences.GroupExpanded(group.Actor, members.Count, date));
        }

        foreach (var bloc in _entries.Where(entry => entry.Actor.Kind == ActorKind.Bloc && (entry.Actor.SignsTreaties || entry.Rows.Exists(row => row.SignsAsItself))))
        {
            AddReason("N5", bloc.Listed, Sentences.BlocAsItself(bloc.Actor));
        }
    }

    private List<Actor> MembersAt(Actor group, PartialDate? date)
    {
        var members = group.Members.Where(member => date is null ? member.To is null : member.IsMemberAt(date));
        return [.. members
            .Select(member => _register.Find(member.Code) ?? new Actor { Code = member.Code, Name = member.Code, Kind = ActorKind.State })
            .DistinctBy(actor => actor.Code, StringComparer.OrdinalIgnoreCase)
            .OrderBy(actor => actor.Code, StringComparer.Ordinal)];
    }

    private void MergePredecessors()
    {
        foreach (var predecessor in _entries.Where(entry => entry.Actor.Kind == ActorKind.FormerState).OrderBy(entry => entry.Actor.Code, StringComparer.Ordinal).ToList())
        {
            var codes = SuccessorsOf(predecessor.Actor);
            var successors = _entries.Where(entry => entry != predecessor && codes.Contains(entry.Actor.Code)).ToList();
            if (_entries.Contains(predecessor) && successors.Count > 0)
            {
                MergeFamily(predecessor, successors);
            }
        }

        // Successors listed without the state that signed: put that state back.
        foreach (var family in _entries
            .Where(entry => entry.IsState && !IsOpen && !entry.Actor.ActsForItselfAt(_input.Signed))
            .GroupBy(entry => ResponsibleChain(entry.Actor).FirstOrDefault(actor => actor.ActsForItselfAt(_input.Signed))?.Code)
            .ToList())
        {
            if (_register.Find(family.Key) is { Kind: ActorKind.FormerState } signer && Entry(signer.Code) is null)
            {
                if (FaceEachOther(family))
                {
                    continue;
                }

                var listed = family.SelectMany(entry => entry.Listed).Order(StringComparer.Ordinal).ToList();
                AddReason("N3", listed, Sentences.SuccessorsForPredecessor([.. family.Select(entry => entry.Actor)], signer));
                Replace([.. family], signer);
            }
        }
    }

    private void MergeFamily(PartyEntry predecessor, List<PartyEntry> successors)
    {
        var codes = successors.Append(predecessor).SelectMany(entry => entry.Listed).Distinct().Order(StringComparer.Ordinal).ToList();
        var living = _input.Signed is null ? [] : successors.Where(entry => entry.Actor.ActsForItselfAt(_input.Signed)).ToList();
        var until = predecessor.Actor.Until;
        if (IsOpen)
        {
            // In an open text successors become parties in their own right once the predecessor is gone.
            if (_input.AsOf is not DateOnly day || (until is PartialDate end && end.Latest < day))
            {
                _entries.Remove(predecessor);
                AddReason("N3", codes, Sentences.SuccessorsReplacePredecessor(predecessor.Actor, [.. successors.Select(entry => entry.Actor)]));
            }

            return;
        }

        if (predecessor.Actor.ActsForItselfAt(_input.Signed) || living.Count == 0)
        {
            var merged = successors.Except(living).ToList();
            if (merged.Count > 0)
            {
                MergeInto(predecessor, merged);
                AddReason("N3", codes, Sentences.PredecessorCounts(predecessor.Actor, [.. merged.Select(entry => entry.Actor)]));
            }

            return;
        }

        if (living.Count == _entries.Count - 1 && living.Count == 1 && until is PartialDate gone && _input.Signed is PartialDate signed && gone.Latest < signed.Earliest)
        {
            // The old code is used for the state that carried on; only two names are on the list, so they are two parties.
            return;
        }

        // The "predecessor" did not exist at signing: the living successors are the states that signed.
        var absent = successors.Except(living).Append(predecessor).ToList();
        if (living.Count == 1)
        {
            MergeInto(living[0], absent);
        }
        else
        {
            absent.ForEach(entry => _entries.Remove(entry));
        }

        AddReason("N3", codes, Sentences.OnlyThenExisting([.. absent.Select(entry => entry.Actor)], [.. living.Select(entry => entry.Actor)]));
    }

    /// <summary>Codes of everyone who succeeded the actor, however far removed.</summary>
    private HashSet<string> SuccessorsOf(Actor predecessor)
    {
        var open = new Queue<string>(predecessor.Successors);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (open.TryDequeue(out var code))
        {
            if (seen.Add(code) && _register.Find(code) is { Kind: ActorKind.FormerState } next)
            {
                foreach (var successor in next.Successors)
                {
                    open.Enqueue(successor);
                }
            }
        }

        return seen;
    }

    // First of all, or a parent that is merged away as a successor would leave its territories behind.
    private void MergeListedTerritories()
    {
        foreach (var territory in _entries.Where(entry => !entry.IsState).OrderBy(entry => entry.Actor.Code, StringComparer.Ordinal).ToList())
        {
            if (ListedParent(territory) is PartyEntry parent)
            {
                _entries.Remove(territory);
                AddReason("N4", territory.Listed, Sentences.TerritoryOf(territory.Actor, parent.Actor));
            }
        }
    }

    private void MergeTerritories()
    {
        RestoreParents();

        var absorbed = new List<(PartyEntry Dependent, PartyEntry Parent)>();
        foreach (var dependent in _entries.Where(entry => !entry.IsState || IsNotYetIndependent(entry)).OrderBy(entry => entry.Actor.Code, StringComparer.Ordinal))
        {
            if (ListedParent(dependent) is PartyEntry parent)
            {
                absorbed.Add((dependent, parent));
            }
        }

        // A country that faces only its own parent is the other side, not a part of it (for example the Linggarjati agreement).
        var dependentStates = absorbed.Where(pair => pair.Dependent.IsState).ToList();
        var facesParent = dependentStates.Count == 1 && _entries.Count == absorbed.Count + 1;
        foreach (var (dependent, parent) in absorbed)
        {
            if (facesParent && dependent.IsState)
            {
                AddNote(NoteIds.NotYetIndependent, dependent.Listed, Sentences.FacesItsParent(dependent.Actor, parent.Actor));
                continue;
            }

            _entries.Remove(dependent);
            AddReason("N4", dependent.Listed, dependent.IsState
                ? Sentences.NotYetIndependent(dependent.Actor, parent.Actor)
                : Sentences.TerritoryOf(dependent.Actor, parent.Actor));
        }
    }

    /// <summary>Where the parent is not on the list, yet was the one that could bind the country, it takes the country's place.</summary>
    private void RestoreParents()
    {
        foreach (var family in _entries
            .Where(entry => entry.IsState && IsNotYetIndependent(entry) && ListedParent(entry) is null)
            .GroupBy(entry => ResponsibleChain(entry.Actor).FirstOrDefault(actor => actor.ActsForItselfAt(_input.Signed))?.Code)
            .ToList())
        {
            if (_register.Find(family.Key) is Actor parent)
            {
                if (FaceEachOther(family))
                {
                    continue;
                }

                var listed = family.SelectMany(entry => entry.Listed).Order(StringComparer.Ordinal).ToList();
                var sentence = Sentences.RepresentedBy([.. family.Select(entry => entry.Actor)], parent);
                AddReason("N4", listed, sentence);
                AddNote(NoteIds.NotYetIndependent, listed, sentence);
                Replace([.. family], parent);
            }
        }
    }

    /// <summary>Countries of one ruler that made a text among themselves shortly before independence are its sides (for example Czechia and Slovakia in 1992).</summary>
    private bool FaceEachOther(IEnumerable<PartyEntry> family)
    {
        var countries = family.ToList();
        if (countries.Count < 2 || countries.Count < _entries.Count)
        {
            return false;
        }

        if (Notes.TrueForAll(note => note.Id != NoteIds.NotYetIndependent))
        {
            AddNote(NoteIds.NotYetIndependent, [.. countries.SelectMany(entry => entry.Listed)], Sentences.FaceEachOther([.. countries.Select(entry => entry.Actor)]));
        }

        return true;
    }

    private PartyEntry? ListedParent(PartyEntry dependent) =>
        ResponsibleChain(dependent.Actor).Select(actor => Entry(actor.Code)).FirstOrDefault(entry => entry is not null);

    private bool IsNotYetIndependent(PartyEntry entry) =>
        !IsOpen
        && !entry.Actor.ActsForItselfAt(_input.Signed)
        && !entry.Rows.Exists(row => JoinedLater(row) is PartialDate joined && entry.Actor.ActsForItselfAt(joined));

    private PartialDate? JoinedLater(PartyInput row) =>
        (row.InForce ?? row.Signed) is PartialDate own && _input.Signed is PartialDate signed && own.Earliest > signed.Latest ? own : null;

    private void ReportUncounted()
    {
        var territories = CodesWith(PartyRole.Territory);
        if (territories.Count > 0)
        {
            AddReason("N4", territories, Sentences.ListedTerritories(territories.Count));
        }

        var extensions = CodesWith(PartyRole.Extension);
        if (extensions.Count > 0)
        {
            var names = extensions.Select(code => _register.Find(code) ?? Unknown(new() { Code = code })).DistinctBy(actor => actor.Code).ToList();
            AddReason("N4", extensions, Sentences.NotNamedInTitle(names));
            AddNote(NoteIds.NotNamedInTitle, extensions, Sentences.NotNamedInTitle(names));
        }

        var added = _entries.Where(entry => entry.Rows.TrueForAll(row => row.FromTitle)).ToList();
        if (added.Count > 0)
        {
            AddNote(NoteIds.NamedInTitleOnly, [.. added.SelectMany(entry => entry.Listed)], Sentences.NamedInTitleOnly([.. added.Select(entry => entry.Actor)]));
        }
    }

    private List<string> CodesWith(PartyRole role) =>
        [.. _input.Parties.Where(party => party.Role == role).Select(party => party.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Everyone who answered for the actor at signing, nearest first.</summary>
    private IEnumerable<Actor> ResponsibleChain(Actor actor)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { actor.Code };
        var open = new Queue<Actor>([actor]);
        while (open.TryDequeue(out var dependent))
        {
            foreach (var code in dependent.ResponsibleAt(_input.Signed))
            {
                if (seen.Add(code) && _register.Find(code) is Actor responsible)
                {
                    yield return responsible;
                    open.Enqueue(responsible);
                }
            }
        }
    }

    private void MergeInto(PartyEntry target, List<PartyEntry> merged)
    {
        foreach (var entry in merged)
        {
            target.Absorb(entry);
            _entries.Remove(entry);
        }
    }

    private void Replace(List<PartyEntry> replaced, Actor actor)
    {
        if (Entry(actor.Code) is not PartyEntry target)
        {
            target = new(actor, replaced[0].Rows[0]);
            target.Rows.Clear();
            _entries.Add(target);
        }

        MergeInto(target, replaced);
    }

    private void AddReason(string rule, IReadOnlyList<string> codes, string text) => Reasons.Add(new() { Rule = rule, Codes = codes, Text = text });

    private void AddNote(string id, IReadOnlyList<string> codes, string text)
    {
        if (Notes.TrueForAll(note => note.Id != id || note.Text != text))
        {
            Notes.Add(new() { Id = id, Codes = codes, Text = text });
        }
    }
}
