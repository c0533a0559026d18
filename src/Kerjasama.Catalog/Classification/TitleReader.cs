using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Classification;

/// <summary>
/// Reads English treaty titles by a few general principles, for lists that do not say whether a text is open:
/// <list type="bullet">
/// <item><c>between</c>: a title that says between whom the text was made names its parties, and the text is closed.</item>
/// <item><c>exchange</c>: an exchange of notes or letters is closed, whatever text it concerns.</item>
/// <item><c>adopted</c>: a text adopted by an assembly, conference or committee is open to the members of that body.</item>
/// <item><c>worldwide</c>: "International Convention", "Multilateral", "Universal", "European Convention" … are open by design.</item>
/// <item><c>organisation</c>: the constitution of an organisation, bank or fund is open to new members.</item>
/// </list>
/// </summary>
public sealed partial class TitleReader
{
    public const string Between = "between";
    public const string Exchange = "exchange";
    public const string Worldwide = "worldwide";
    public const string Adopted = "adopted";
    public const string Organisation = "organisation";

    private const int LongestName = 9;

    private static readonly FrozenSet<string> Fillers = (
        "the a an of and or in on as to by his her its their our your s majesty majestys majesties highness highnesses excellency government governments "
        + "king kings queen queens emperor empress president presidents regent shah sultan imam imaum prince princes duke dukes duchy grand rulers ruler republic republics kingdom kingdoms "
        + "empire dominion dominions commonwealth state states federal federation confederation confederated socialist democratic peoples people popular arab islamic imperial royal respect part parts one other hand "
        + "behalf acting own two countries country contracting parties party member members post office general department postal administration administrations ministry minister commission council praesidium presidium supreme "
        + "most faithful christian catholic serene britannic honourable plenipotentiaries representatives authorities same first second each").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClauseEnds =
        "relative for with signed about under supplementary additional explanatory from at into when whereby which january february march april may june july august september october november december"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PartyWordsAfterOn = "behalf their its his her the one own".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly ActorRegister _register;
    private readonly FrozenDictionary<string, string> _codes;
    private readonly List<(Actor Union, List<string> Names)> _unions;

    /// <param name="register">Gives the short names; adjectives and old names are built in.</param>
    public TitleReader(ActorRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);

        _register = register;
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, names) in TitleNames.ByCode)
        {
            foreach (var name in names.Split('|'))
            {
                codes.TryAdd(name, code);
            }
        }

        foreach (var actor in register.All)
        {
            foreach (var name in new[] { actor.NameEn, actor.Name })
            {
                if (name is not null && string.Join(' ', Words(name).Select(word => word.Folded)) is { Length: > 3 } folded)
                {
                    codes.TryAdd(folded, actor.Code);
                }
            }
        }

        _codes = codes.ToFrozenDictionary(StringComparer.Ordinal);
        _unions = [.. register.All
            .Where(actor => actor is { Kind: ActorKind.Bloc, SignsTreaties: true, Members.Count: > 0 })
            .Select(actor => (actor, codes.Where(pair => pair.Value == actor.Code).Select(pair => $" {pair.Key} ").ToList()))];
    }

    /// <param name="title">The English title; null reads as empty.</param>
    /// <param name="kind">The source's own word for the kind of text, if any.</param>
    public TitleReading Read(string? title, string? kind = null)
    {
        var text = title ?? "";
        var words = Words(text);
        var clause = BetweenClause(words);
        var (named, complete) = clause is null ? ([], false) : NamesIn(clause);
        var onePart = clause is null || OnePartEnd(clause) is not int end ? [] : NamesIn(clause[..end]).Named;
        var (open, principle) = Openness(text, kind, clause is not null);
        return new()
        {
            Open = open,
            Principle = principle,
            Named = named,
            OnePart = onePart,
            NamesAllRecognized = complete,
            Amends = AmendingHead().IsMatch(text),
            DependsOnAnother = DependentText().IsMatch(text),
        };
    }

    /// <summary>Adds what the title says to an input whose list leaves it open; never overrides what the record states.</summary>
    public ClassificationInput Apply(ClassificationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);

        return Apply(input, Read(input.Title, input.Instrument)).Input;
    }

    /// <summary>Classifies an input together with what its title says.</summary>
    /// <param name="input">The record.</param>
    /// <param name="reading">The reading of its title, when it was read before.</param>
    public Classification Classify(ClassificationInput input, TitleReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(input);

        var (read, listed, result) = Apply(input, reading ?? Read(input.Title, input.Instrument));
        return ReferenceEquals(read, listed) ? result : Classifier.Classify(read, _register);
    }

    /// <returns>The input to classify, the input before its parties were compared with the title, and the result for the latter.</returns>
    private (ClassificationInput Input, ClassificationInput Listed, Classification Result) Apply(ClassificationInput input, TitleReading reading)
    {
        var listed = MergeUnion(input.Open == OpenToAccession.Unknown && reading.Open != OpenToAccession.Unknown ? input with { Open = reading.Open } : input, reading);
        var result = Classifier.Classify(listed, _register);
        return (Compare(listed, reading, result.Counted), listed, result);
    }

    private ClassificationInput Compare(ClassificationInput input, TitleReading reading, IReadOnlyList<CountedParty> counted) => counted.Count switch
    {
        < 2 => CompleteOne(input, reading, counted),
        > 2 when reading is { NamesAllRecognized: true, OnePart.Count: > 0 } => PlaceOnSides(input, reading, counted),
        > 2 when reading is { NamesAllRecognized: true, Named.Count: 2, Open: not OpenToAccession.Yes } => KeepNamed(input, reading, counted),
        _ => input,
    };

    /// <summary>A title that names as party a union signing as itself, while the list has its members: the union is the party.</summary>
    private ClassificationInput MergeUnion(ClassificationInput input, TitleReading reading)
    {
        foreach (var (union, names) in _unions)
        {
            var members = union.Members.Where(member => member.IsMemberAt(input.Signed)).Select(member => member.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var listed = input.Parties.Where(party => party.Role == PartyRole.Party).Select(party => CodeOf(party.Code)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (members.IsSubsetOf(listed) && !listed.Contains(union.Code) && NamesAsParty(input.Title ?? "", reading, union, names, listed))
            {
                input = input with { Parties = [.. input.Parties.Select(party => members.Contains(CodeOf(party.Code)) ? party with { Code = union.Code } : party)] };
            }
        }

        return input;
    }

    /// <summary>"between X and the Union" with X on the list, or "with the Union"; not "the member states of the Union".</summary>
    private static bool NamesAsParty(string title, TitleReading reading, Actor union, List<string> names, HashSet<string> listed)
    {
        var words = $" {string.Join(' ', Words(title).Select(word => word.Folded))} ";
        if (words.Contains(" member states ", StringComparison.Ordinal))
        {
            return false;
        }

        return reading.Named.Contains(union.Code)
            ? reading.Named.Count > 1 && reading.Named.All(code => code == union.Code || listed.Contains(code))
            : names.Exists(name => words.Contains($" with{name}", StringComparison.Ordinal) || words.Contains($" with the{name}", StringComparison.Ordinal));
    }

    /// <summary>A list with one party or none: the other party may stand in the title, or the text may belong to an open one.</summary>
    private static ClassificationInput CompleteOne(ClassificationInput input, TitleReading reading, IReadOnlyList<CountedParty> counted)
    {
        if (reading is { DependsOnAnother: true, Open: OpenToAccession.Yes } && input.ParentLabel is null)
        {
            return input with { ParentLabel = Label.Multilateral };
        }

        return counted is [var only] && reading is { NamesAllRecognized: true, Named.Count: 2 } && reading.Named.Contains(only.Code)
            ? input with { Parties = [.. input.Parties, new() { Code = reading.Named.First(code => code != only.Code), FromTitle = true }] }
            : input;
    }

    /// <summary>
    /// A title that names two of the listed parties and nobody else: those listed beside them that once were under one of the two,
    /// or ruled it, or succeeded it, are there by extension, bookkeeping or succession. An unrelated state joined later and stays.
    /// </summary>
    private ClassificationInput KeepNamed(ClassificationInput input, TitleReading reading, IReadOnlyList<CountedParty> counted)
    {
        var kept = reading.Named.Select(code => PartiesNamed(counted, code)).ToList();
        if (kept.Exists(parties => parties.Count != 1) || kept[0][0] == kept[1][0])
        {
            return input;
        }

        var others = counted.Where(party => party != kept[0][0] && party != kept[1][0]).ToList();
        var families = input.Parties.Select(party => CodeOf(party.Code)).Where(code => _register.Find(code)?.Kind == ActorKind.FormerState).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!others.TrueForAll(party => kept.Exists(named => IsRelated(party.Code, named[0].Code, families))))
        {
            return input;
        }

        var named = kept.SelectMany(parties => parties[0].Listed).ToHashSet(StringComparer.Ordinal);
        return input with { Parties = [.. input.Parties.Select(party => party.Role == PartyRole.Party && !named.Contains(party.Code) ? party with { Role = PartyRole.Extension } : party)] };
    }

    /// <summary>"A and B of the one part and C of the other part": two sides, when the title names every party.</summary>
    private ClassificationInput PlaceOnSides(ClassificationInput input, TitleReading reading, IReadOnlyList<CountedParty> counted)
    {
        var sides = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in reading.Named)
        {
            foreach (var listed in PartiesNamed(counted, code).SelectMany(party => party.Listed))
            {
                sides.TryAdd(listed, reading.OnePart.Contains(code) ? "A" : "B");
            }
        }

        return counted.All(party => party.Listed.Any(sides.ContainsKey))
            ? input with { Parties = [.. input.Parties.Select(party => party.Side is null && sides.TryGetValue(party.Code, out var side) ? party with { Side = side } : party)] }
            : input;
    }

    /// <summary>The counted party with this code, or else those the code succeeded or was succeeded by.</summary>
    private List<CountedParty> PartiesNamed(IReadOnlyList<CountedParty> counted, string code)
    {
        var exact = counted.Where(party => party.Code == code || party.Listed.Any(listed => string.Equals(CodeOf(listed), code, StringComparison.OrdinalIgnoreCase))).ToList();
        return exact.Count > 0 ? exact : [.. counted.Where(party => IsSuccessor(party.Code, code) || IsSuccessor(code, party.Code))];
    }

    private bool IsRelated(string one, string other, IEnumerable<string> families) =>
        IsUnder(one, other) || IsUnder(other, one) || families.Any(family => IsUnder(one, family) && IsUnder(other, family));

    /// <summary>Whether the first ever depended on the second, or is one of its successors, however far removed.</summary>
    private bool IsUnder(string code, string ruler)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { code };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var next))
        {
            if (string.Equals(next, ruler, StringComparison.OrdinalIgnoreCase) || IsSuccessor(next, ruler))
            {
                return true;
            }

            if (_register.Find(next) is Actor actor)
            {
                foreach (var parent in actor.Periods.SelectMany(period => period.ParentsBefore).Append(actor.Parent).OfType<string>().Where(seen.Add))
                {
                    open.Enqueue(parent);
                }
            }
        }

        return false;
    }

    private bool IsSuccessor(string code, string predecessor) => _register.Find(predecessor)?.Successors.Contains(code, StringComparer.OrdinalIgnoreCase) == true;

    private string CodeOf(string text) => _register.Find(text)?.Code ?? text;

    private static (OpenToAccession Open, string? Principle) Openness(string title, string? kind, bool hasBetween)
    {
        if (kind is not null && kind.Contains("multilateral", StringComparison.OrdinalIgnoreCase))
        {
            return (OpenToAccession.Yes, Worldwide);
        }

        if (ExchangeOfNotes().IsMatch(title))
        {
            return (OpenToAccession.No, Exchange);
        }

        if (AdoptedByBody().IsMatch(title))
        {
            return (OpenToAccession.Yes, Adopted);
        }

        if (hasBetween)
        {
            return (OpenToAccession.No, Between);
        }

        // What a text is stands before "concerning"; what follows is its subject, unless it amends the text named there.
        var head = AmendingHead().IsMatch(title) ? title : SubjectOf().Split(title, 2)[0];
        return WorldwideText().IsMatch(head) ? (OpenToAccession.Yes, Worldwide)
            : FoundingText().IsMatch(title) ? (OpenToAccession.Yes, Organisation)
            : (OpenToAccession.Unknown, null);
    }

    private static List<Word>? BetweenClause(List<Word> words)
    {
        var start = words.FindIndex(word => word.Folded == "between");
        if (start < 0)
        {
            return null;
        }

        var clause = new List<Word>();
        for (var i = start + 1; i < words.Count; i++)
        {
            var word = words[i];
            if (ClauseEnds.Contains(word.Folded)
                || IsGerund(word.Folded)
                || (word.Folded == "to" && i > start + 1)
                || (word.Folded == "on" && (i + 1 >= words.Count || !PartyWordsAfterOn.Contains(words[i + 1].Folded) || (words[i + 1].Folded == "the" && !IsSidePhrase(words, i + 2))))
                || (word.Folded == "in" && i + 1 < words.Count && words[i + 1].Folded is "regard" or "relation" or "connection" or "virtue" or "pursuance"))
            {
                break;
            }

            clause.Add(word);
        }

        return clause.Count == 0 ? null : clause;
    }

    /// <summary>"regarding", "extending", "constituting": what the text does begins; "acting on behalf of" still speaks of the parties.</summary>
    private static bool IsGerund(string word) => word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal) && word is not "contracting";

    private static bool IsSidePhrase(List<Word> words, int index) => index < words.Count && words[index].Folded is "one" or "1" or "other" or "first" or "second";

    /// <summary>Where "of the one part" (or "on the one hand") stands.</summary>
    private static int? OnePartEnd(List<Word> clause)
    {
        var index = clause.FindIndex(word => word.Folded is "one" or "1");
        return index > 0 && index + 1 < clause.Count && clause[index + 1].Folded is "part" or "hand" or "side" ? index : null;
    }

    private (IReadOnlyList<string> Named, bool Complete) NamesIn(List<Word> clause)
    {
        var named = new List<string>();
        var complete = true;
        for (var i = 0; i < clause.Count;)
        {
            var length = LongestNameAt(clause, i, out var code);
            if (length > 0)
            {
                Add(named, code);
                i += length;
                continue;
            }

            if (clause[i].Folded is "majesty" or "majestys" or "majesties" && StandsForTheBritishCrown(clause, i))
            {
                Add(named, "GBR");
            }
            else if (!Fillers.Contains(clause[i].Folded) && char.IsUpper(clause[i].Text[0]))
            {
                complete = false;
            }

            i++;
        }

        return (named, complete && named.Count > 0);
    }

    /// <summary>In British titles "His Majesty" without a country is the British sovereign.</summary>
    private static bool StandsForTheBritishCrown(List<Word> clause, int index)
    {
        var next = index + 1 < clause.Count ? clause[index + 1].Folded : "and";
        return next is "and" || (next is "government" or "governments" && (index + 2 >= clause.Count || clause[index + 2].Folded is "and"));
    }

    private int LongestNameAt(List<Word> clause, int start, out string code)
    {
        for (var length = Math.Min(LongestName, clause.Count - start); length > 0; length--)
        {
            var phrase = string.Join(' ', clause.Skip(start).Take(length).Select(word => word.Folded));
            if (_codes.TryGetValue(phrase, out code!))
            {
                return length;
            }
        }

        code = "";
        return 0;
    }

    private static void Add(List<string> named, string code)
    {
        if (!named.Contains(code))
        {
            named.Add(code);
        }
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKD).Append(' '))
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (character is not ('\'' or '’' or '.') && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                var read = word.ToString();
                words.Add(new(read, read.ToLowerInvariant()));
                word.Clear();
            }
        }

        return words;
    }

    private readonly record struct Word(string Text, string Folded);

    [GeneratedRegex(@"^\W*(\w+\W+){0,2}(exchanges?|notes?)\W+(of\W+)?(notes?|letters?|exchanged)|\bform of an exchange of (notes|letters)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExchangeOfNotes();

    [GeneratedRegex(@"\badopted (by|at|in) (the|its|resolution)\b|\bresolution (MSC|MEPC|A|LC|LEG)\b|\bI\.?L\.?O\.? (convention )?no\b|\[ILO\b|\bC?ETS no\b|international labour convention|\bMARPOL\b|\bSOLAS\b|\bconsultative meeting\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdoptedByBody();

    [GeneratedRegex(@"\b(multilateral|universal)\b|\binternational (\w+ ){0,3}(conventions?|agreement|regulations)\b|(?<!-)\beuropean (\w+ ){0,4}(convention|agreement|code|charter)\b|\b(framework|optional|world) (convention|protocol)\b|\bcovenant\b|\bgeneral act\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WorldwideText();

    [GeneratedRegex(@"\b(constitution|statutes?|articles of agreement|charter) of (the|an?) .*\b(organi[sz]ation|bank|fund|union|institute|council|agency|centre|court|conference)\b|\b(agreement|convention|treaty|protocol) (for the |on the )?(establishing|establishment of|creating|creation of|instituting) (the|an?) (?!joint)((?!joint|commission|between).)*\b(organi[sz]ation|bank|fund|centre|agency|union|institute|community|court|facility)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FoundingText();

    [GeneratedRegex(@"\b(regarding|respecting|concerning|relative to|relating to|established under)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubjectOf();

    [GeneratedRegex(@"^\W*(\w+\W+){0,3}(amendments?|adjustments?|annex|protocols?|modifications?|rectification)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmendingHead();

    [GeneratedRegex(@"\b(amend|amended|amending|amendments?|modif\w+|adjustments?|protocols?|supplementary|additional|accession|extension|extending|annex|rectification)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DependentText();
}
