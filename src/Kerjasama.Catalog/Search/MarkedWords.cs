using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Tells which words of a text a query matched: the words themselves, other forms of them, and other terms for them.</summary>
internal sealed class MarkedWords
{
    private readonly Dictionary<string, int> partOfWord = [];
    private readonly List<(string Start, int Part)> starts = [];
    private readonly List<(IReadOnlyList<string> Words, int Part)> phrases = [];

    public MarkedWords(SqliteConnection connection, IReadOnlyList<QueryPart> parts)
    {
        Count = parts.Count;
        var partOfStem = new Dictionary<string, int>();
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var term in parts[part].Terms)
            {
                if (term is [var word])
                {
                    partOfWord.TryAdd(word, part);
                }
                else
                {
                    phrases.Add((term, part));
                }
            }

            if (parts[part].IsPrefix)
            {
                starts.Add((parts[part].Words[0], part));
            }
            else if (parts[part].Words is [var word])
            {
                partOfStem.TryAdd(IndonesianStem.Of(word), part);
            }
        }

        foreach (var word in SpellingQueries.ListByStem(connection, partOfStem.Keys))
        {
            partOfWord.TryAdd(word, partOfStem[IndonesianStem.Of(word)]);
        }
    }

    /// <summary>Number of parts of the query.</summary>
    public int Count { get; }

    /// <summary>For each word the part of the query that matched it, or -1.</summary>
    public int[] PartsOf(IReadOnlyList<string> words)
    {
        var matched = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            matched[i] = partOfWord.TryGetValue(words[i], out var part) ? part : PartStarting(words[i]);
        }

        foreach (var (phrase, part) in phrases)
        {
            for (var i = 0; i + phrase.Count <= words.Count; i++)
            {
                if (StandsAt(words, i, phrase))
                {
                    matched.AsSpan(i, phrase.Count).Fill(part);
                }
            }
        }

        return matched;
    }

    private int PartStarting(string word)
    {
        foreach (var (start, part) in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return part;
            }
        }

        return -1;
    }

    private static bool StandsAt(IReadOnlyList<string> words, int index, IReadOnlyList<string> phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (words[index + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
