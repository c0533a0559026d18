using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Classification;

/// <summary>Finds the parties that a sentence names, such as "Indonesia dan EFTA menandatangani …"; immutable and safe to share.</summary>
public sealed partial class PartyMentions
{
    private const int LongestName = 4;

    // Names of places that begin with an actor's name.
    private static readonly string[] OtherPlaces = ["Amerika Latin", "Amerika Selatan", "Amerika Tengah", "Amerika Utara", "Asia Tenggara", "Kota Kembar", "Kota Besar"];

    // ISO codes of two letters look like everyday abbreviations (PT, MA, SK); only these stand for parties in Indonesian and English text.
    private static readonly HashSet<string> TwoLetterNames = new(StringComparer.Ordinal) { "AS", "EU", "RI", "UE", "UK", "UN", "US" };

    // States gone before this year share their names with cities (Hamburg, Parma).
    private const int OldestState = 1900;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;:.!?");

    private static readonly ConditionalWeakTable<ActorRegister, PartyMentions> Known = [];

    private readonly Dictionary<string, List<Name>> _byFirstWord = new(StringComparer.Ordinal);

    private PartyMentions(ActorRegister register)
    {
        var names = register.All
            .Where(actor => actor is not { Kind: ActorKind.FormerState, Until.Year: < OldestState })
            .SelectMany(actor => actor.Aliases.Prepend(actor.NameEn).Prepend(actor.Name))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Text: name, Actor: register.Find(name)))
            .Concat(OtherPlaces.Select(place => (place, (Actor?)null)));
        foreach (var (text, actor) in names)
        {
            List<Word> words = [.. WordsOf(text)];
            var isShort = words is [{ Text: { Length: <= 3 } only }] && only.All(char.IsLetter);
            if (words.Count == 0 || (isShort && words[0].Text.Length == 2 && !TwoLetterNames.Contains(words[0].Text)))
            {
                continue;
            }

            var first = words[0].Folded;
            if (!_byFirstWord.TryGetValue(first, out var sharing))
            {
                _byFirstWord[first] = sharing = [];
            }

            sharing.Add(new([.. words.Select(word => word.Folded)], isShort, actor));
        }

        foreach (var sharing in _byFirstWord.Values)
        {
            sharing.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    /// <summary>The finder for a register; made once for each.</summary>
    public static PartyMentions Of(ActorRegister register) => Known.GetValue(register, static r => new(r));

    /// <summary>The parties named in <paramref name="text"/> in the order of their first mention, each once; the longest name wins.</summary>
    public IReadOnlyList<PartyMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Word> words = [.. WordsOf(text)];
        var isOneCase = !text.Any(char.IsUpper) || !text.Any(char.IsLower);
        var found = new List<PartyMention>();
        for (var i = 0; i < words.Count;)
        {
            var (mention, length) = NameAt(text, words, i, isOneCase) ?? NonStateAt(text, words, i, isOneCase) ?? (null, 1);
            if (mention is not null)
            {
                found.Add(mention);
            }

            i += length;
        }

        return [.. found.DistinctBy(mention => mention.Actor?.Code ?? ActorRegister.Fold(mention.Text))];
    }

    private (PartyMention? Mention, int Length)? NameAt(string text, List<Word> words, int at, bool isOneCase)
    {
        if (!_byFirstWord.TryGetValue(words[at].Folded, out var sharing))
        {
            return null;
        }

        foreach (var name in sharing)
        {
            // A short name is an abbreviation: "AS" is a state, "as" is a word. In a text all in capitals nobody can tell.
            if (Matches(text, words, at, name) && (!name.IsShort || (!isOneCase && words[at].Text.All(char.IsUpper)) || words.Count == 1))
            {
                return (name.Actor is null ? null : new(Span(text, words, at, name.Words.Length), name.Actor), name.Words.Length);
            }
        }

        return null;
    }

    private static bool Matches(string text, List<Word> words, int at, Name name)
    {
        if (at + name.Words.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < name.Words.Length; i++)
        {
            if (words[at + i].Folded != name.Words[i] || (i > 0 && EndsPhrase(text, words[at + i - 1], words[at + i])))
            {
                return false;
            }
        }

        return true;
    }

    // "Kota Bandung": the head and the words with a capital after it, or one word where the text has no capitals at all.
    private static (PartyMention? Mention, int Length)? NonStateAt(string text, List<Word> words, int at, bool isOneCase)
    {
        if (!NonStateNames.IsHead(words[at].Text))
        {
            return null;
        }

        var length = 1;
        while (length < LongestName && at + length < words.Count && !EndsPhrase(text, words[at + length - 1], words[at + length])
            && (isOneCase ? length == 1 : char.IsUpper(words[at + length].Text[0])))
        {
            length++;
        }

        return length == 1 ? null : (new(Span(text, words, at, length), null), length);
    }

    private static bool EndsPhrase(string text, Word before, Word after) => text.AsSpan(before.End, after.Start - before.End).ContainsAny(PhraseEnds);

    private static string Span(string text, List<Word> words, int at, int length) => text[words[at].Start..words[at + length - 1].End];

    private static IEnumerable<Word> WordsOf(string text) =>
        WordPattern().Matches(text).Select(match => new Word(match.Value, ActorRegister.Fold(match.Value), match.Index, match.Index + match.Length)).Where(word => word.Folded.Length > 0);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex WordPattern();

    private readonly record struct Word(string Text, string Folded, int Start, int End);

    private sealed record Name(string[] Words, bool IsShort, Actor? Actor);
}
