using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Understands a cleaned query: synonyms, spelling, names, years.</summary>
internal static class QueryReader
{
    /// <summary>More parts would only slow the search down.</summary>
    private const int MaxParts = 10;

    /// <summary>A question of a school exercise fits.</summary>
    private const int MaxWords = 24;

    /// <summary>Words in the longest term or name that is looked for within a query.</summary>
    private const int MaxPhrase = 8;

    private const int MinPrefix = 4;

    /// <summary>A query with more unknown words is not a misspelled one.</summary>
    private const int MaxCorrections = 4;

    public static ReadQuery Read(SqliteConnection connection, string text)
    {
        List<string> words = [.. SearchWords.In(text).Take(MaxWords)];
        var synonyms = ListSynonyms(connection, words);
        var (corrected, unknownStarts) = Correct(connection, words, synonyms);
        var isCorrected = !corrected.SequenceEqual(words);
        if (isCorrected)
        {
            synonyms = ListSynonyms(connection, corrected);
        }

        var years = corrected.Where(IsYear).Distinct().ToList();
        return new()
        {
            Words = corrected,
            Parts = ListParts(connection, corrected, synonyms, unknownStarts),
            Spans = ListSpans(connection, corrected, synonyms),
            Corrected = isCorrected ? string.Join(' ', corrected) : null,
            Year = years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null,
        };
    }

    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    /// <summary>The folded phrase and the other terms for it.</summary>
    public static IEnumerable<string> WithSynonyms(SqliteConnection connection, string phrase) => ListSynonyms(connection, [phrase])[phrase].Prepend(phrase);

    private static ILookup<string, string> ListSynonyms(SqliteConnection connection, IReadOnlyList<string> words) => connection
        .Query<(string Term, string Other)>(
            """
            SELECT s.term, s.other
            FROM json_each(@phrases) AS q CROSS JOIN search_synonym AS s ON s.term = q.value
            ORDER BY s.term, s.other
            """,
            new { phrases = JsonSerializer.Serialize(PhrasesOf(words)) })
        .ToLookup(row => row.Term, row => row.Other);

    // The phrase by another term, then with one of its terms replaced: "kerjasama multilateral" is "kerja sama multilateral".
    private static IEnumerable<string> VariantsOf(string phrase, ILookup<string, string> synonyms)
    {
        var words = phrase.Split(' ');
        return synonyms[phrase].Concat(
            from part in PhrasesOf(words)
            where part.Length < phrase.Length && synonyms.Contains(part)
            from other in synonyms[part]
            select $" {phrase} ".Replace($" {part} ", $" {other} ", StringComparison.Ordinal).Trim());
    }

    private static IEnumerable<string> PhrasesOf(IReadOnlyList<string> words) =>
        (from start in Enumerable.Range(0, words.Count)
         from length in Enumerable.Range(1, Math.Min(MaxPhrase, words.Count - start))
         select Phrase(words, start, length)).Distinct();

    private static string Phrase(IReadOnlyList<string> words, int start, int length) => string.Join(' ', words.Skip(start).Take(length));

    // Only a word that no document has is corrected, and only if it is not a form or the start of one that some document has.
    private static (List<string> Words, HashSet<string> Starts) Correct(SqliteConnection connection, IReadOnlyList<string> words, ILookup<string, string> synonyms)
    {
        var known = SpellingQueries.CountDocuments(connection, words);
        var corrected = new List<string>();
        var starts = new HashSet<string>();
        var unknown = 0;
        foreach (var word in words)
        {
            if (known.ContainsKey(word) || StopWords.Contains(word) || synonyms.Contains(word)
                || SpellingQueries.HasStem(connection, IndonesianStem.Of(word)))
            {
                corrected.Add(word);
            }
            else if (NameQueries.ListByLetters(connection, word).FirstOrDefault() is NameRow joined)
            {
                corrected.AddRange(joined.Words.Split(' '));
            }
            else if (word.Length >= MinPrefix && SpellingQueries.IsStartOfWord(connection, word))
            {
                starts.Add(word);
                corrected.Add(word);
            }
            else
            {
                corrected.Add(++unknown <= MaxCorrections ? SpellingQueries.FindNearest(connection, word) ?? word : word);
            }
        }

        return (corrected, starts);
    }

    private static List<QueryPart> ListParts(SqliteConnection connection, List<string> words, ILookup<string, string> synonyms, HashSet<string> starts)
    {
        var documents = SpellingQueries.CountDocuments(connection, words);
        var all = ListParts(words, synonyms, starts, documents);
        var telling = all.Where(part => part.Words.Count > 1 || !StopWords.Contains(part.Words[0])).ToList();
        return [.. (telling.Count > 0 ? telling : all).DistinctBy(part => string.Join(' ', part.Words)).Take(MaxParts)];
    }

    private static List<QueryPart> ListParts(List<string> words, ILookup<string, string> synonyms, HashSet<string> starts, Dictionary<string, int> documents)
    {
        var parts = new List<QueryPart>();
        for (var i = 0; i < words.Count;)
        {
            var length = Enumerable.Range(1, Math.Min(MaxPhrase, words.Count - i)).LastOrDefault(length => synonyms.Contains(Phrase(words, i, length)), 1);
            var term = words.GetRange(i, length);
            parts.Add(new()
            {
                Words = term,
                Others = [.. synonyms[string.Join(' ', term)].Take(8).Select(other => other.Split(' '))],
                IsPrefix = length == 1 && starts.Contains(term[0]),
                Documents = term.Min(word => documents.GetValueOrDefault(word)),
            });
            i += length;
        }

        return parts;
    }

    // The longest names first: "papua nugini" is not Guinea, "trinidad dan tobago" is one country.
    private static List<NamedSpan> ListSpans(SqliteConnection connection, List<string> words, ILookup<string, string> synonyms)
    {
        var phrases = PhrasesOf(words).ToList();
        var variants = phrases.ToDictionary(phrase => phrase, phrase => VariantsOf(phrase, synonyms).ToList());
        var names = NameQueries.ListByWords(connection, phrases.Concat(variants.Values.SelectMany(others => others))).ToLookup(row => row.Words);
        var spans = new List<NamedSpan>();
        var taken = new bool[words.Count];
        for (var length = Math.Min(MaxPhrase, words.Count); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                if (taken.AsSpan(start, length).Contains(true) || words.GetRange(start, length).TrueForAll(StopWords.Contains))
                {
                    continue;
                }

                var phrase = Phrase(words, start, length);
                List<NameRow> things = [.. names[phrase].Concat(variants[phrase].SelectMany(other => names[other])).Where(row => row.Kind != SearchKind.Source).DistinctBy(row => row.DocumentId)];
                if (things.Count > 0)
                {
                    spans.Add(new(start, length, things));
                    taken.AsSpan(start, length).Fill(true);
                }
            }
        }

        spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        return spans;
    }
}
