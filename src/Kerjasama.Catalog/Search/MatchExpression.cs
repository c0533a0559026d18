namespace Kerjasama.Catalog.Search;

/// <summary>Writes FTS5 query expressions from folded words: every word is letters and digits, in quotes.</summary>
internal static class MatchExpression
{
    /// <summary>Documents with every part.</summary>
    public static string All(IEnumerable<QueryPart> parts) => string.Join(" AND ", parts.Select(Part));

    /// <summary>Documents with at least one part.</summary>
    public static string Any(IEnumerable<QueryPart> parts) => string.Join(" OR ", parts.Select(Part));

    /// <summary>Documents whose title or names have every word, the last one perhaps unfinished.</summary>
    public static string Names(IReadOnlyList<string> words) =>
        $"{{title names}} : ({string.Join(" AND ", words.Select((word, index) => index == words.Count - 1 ? Phrase([word]) + " *" : Phrase([word])))})";

    private static string Part(QueryPart part)
    {
        List<string> choices = [part.IsPrefix ? Phrase(part.Words) + " *" : Phrase(part.Words)];
        if (part.Words is [var word] && !part.IsPrefix && IndonesianStem.Of(word) is var stem && stem != word)
        {
            choices.Add($"{{title_stems text_stems}} : {Phrase([stem])}");
        }

        choices.AddRange(part.Others.Select(Phrase));
        return choices.Count == 1 ? choices[0] : $"({string.Join(" OR ", choices)})";
    }

    private static string Phrase(IReadOnlyList<string> words) => $"\"{string.Join(' ', words)}\"";
}
