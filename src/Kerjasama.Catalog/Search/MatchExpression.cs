namespace Kerjasama.Catalog.Search;

/// <summary>Writes FTS5 query expressions from folded words: every word is letters and digits, in quotes.</summary>
internal static class MatchExpression
{
    /// <summary>Documents with every part.</summary>
    public static string All(IEnumerable<QueryPart> parts) => string.Join(" AND ", parts.Select(Part));

    /// <summary>Documents with at least one part, or with the words of one of its terms, wherever they stand.</summary>
    public static string Any(IEnumerable<QueryPart> parts) => string.Join(" OR ", parts.SelectMany(part =>
        part.Terms.Where(term => term.Count > 1).Select(term => $"({string.Join(" AND ", term.Select(word => Phrase([word])))})").Prepend(Part(part))));

    /// <summary>Documents whose title or names have every word, the last one perhaps unfinished; <c>null</c> for a single letter.</summary>
    public static string? Names(IReadOnlyList<string> words)
    {
        // The words that begin with one letter are too many to look at.
        var isLetter = words[^1].Length == 1;
        var terms = words.Take(words.Count - 1).Select(word => Phrase([word])).ToList();
        if (!isLetter)
        {
            terms.Add(Phrase([words[^1]]) + " *");
        }

        return terms.Count == 0 ? null : $"{{title names}} : ({string.Join(" AND ", terms)})";
    }

    private static string Part(QueryPart part)
    {
        List<string> choices = [.. part.Terms.Select(Phrase)];
        if (part.IsPrefix)
        {
            choices[0] += " *";
        }
        else if (part.Words is [var word] && IndonesianStem.Of(word) is var stem && stem != word)
        {
            choices.Add($"{{title_stems text_stems}} : {Phrase([stem])}");
        }

        return choices.Count == 1 ? choices[0] : $"({string.Join(" OR ", choices)})";
    }

    private static string Phrase(IReadOnlyList<string> words) => $"\"{string.Join(' ', words)}\"";
}
