namespace Kerjasama.Catalog.Search;

/// <summary>Cuts the part of a text that matched best and marks its words. Segments joined give plain text, never markup.</summary>
internal static class SnippetText
{
    private const int Length = 220;

    private const int ShortLength = 120;

    /// <summary>The summary if it matches as well as the body does anywhere, else the best part of the body.</summary>
    public static IReadOnlyList<TextSegment> Of(string summary, string body, MarkedWords marked)
    {
        var (fromSummary, summaryParts) = Best(summary, marked);
        if (summaryParts == marked.Count || body.Length == 0)
        {
            return fromSummary;
        }

        var (fromBody, bodyParts) = Best(body, marked);
        return bodyParts > summaryParts ? fromBody : fromSummary;
    }

    /// <summary>The whole text with matched words marked.</summary>
    public static IReadOnlyList<TextSegment> Whole(string text, MarkedWords marked)
    {
        List<WordPosition> words = [.. SearchWords.PositionsIn(text)];
        return Segments(text, 0, text.Length, words, marked.PartsOf([.. words.Select(word => word.Folded)]));
    }

    /// <summary>The start of a text, cut between words.</summary>
    public static string Start(string text)
    {
        if (text.Length <= ShortLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', ShortLength - 1);
        return text[..(end > 0 ? end : WholeCharacters(text, ShortLength))].TrimEnd(' ', ',', ';', ':') + "…";
    }

    private static (IReadOnlyList<TextSegment> Segments, int Parts) Best(string text, MarkedWords marked)
    {
        List<WordPosition> words = [.. SearchWords.PositionsIn(text)];
        var matched = marked.PartsOf([.. words.Select(word => word.Folded)]);
        if (text.Length <= Length)
        {
            return (Segments(text, 0, text.Length, words, matched), matched.Where(part => part >= 0).Distinct().Count());
        }

        var (first, parts) = BestStart(words, matched);
        var start = first < 0 ? 0 : SentenceStart(text, words, first);
        var end = EndFrom(text, words, start);
        return (Segments(text, start, end, words, matched), parts);
    }

    // The window that starts with a matched word and has the most different parts of the query.
    private static (int First, int Parts) BestStart(List<WordPosition> words, int[] matched)
    {
        var (best, bestParts) = (-1, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (matched[i] < 0)
            {
                continue;
            }

            var seen = new HashSet<int>();
            for (var j = i; j < words.Count && words[j].End - words[i].Start <= Length * 3 / 4; j++)
            {
                if (matched[j] >= 0)
                {
                    seen.Add(matched[j]);
                }
            }

            if (seen.Count > bestParts)
            {
                (best, bestParts) = (i, seen.Count);
            }
        }

        return (best, bestParts);
    }

    // The start of the sentence if it is near, else a few words before the match.
    private static int SentenceStart(string text, List<WordPosition> words, int match)
    {
        var at = words[match].Start;
        var stop = text.LastIndexOfAny(['.', '!', '?', '\n'], Math.Max(0, at - 1));
        if (at - stop <= 60)
        {
            return words.First(word => word.Start > stop).Start;
        }

        return words.First(word => word.Start >= at - 40).Start;
    }

    private static int EndFrom(string text, List<WordPosition> words, int start)
    {
        if (text.Length - start <= Length)
        {
            return text.Length;
        }

        var last = words.FindLast(word => word.Start >= start && word.End <= start + Length);
        return last.Length > 0 ? last.End : WholeCharacters(text, start + Length);
    }

    private static int WholeCharacters(string text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    private static List<TextSegment> Segments(string text, int start, int end, List<WordPosition> words, int[] matched)
    {
        var segments = new List<TextSegment>();
        var done = start;
        if (start > 0)
        {
            segments.Add(new("…", false));
        }

        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (matched[i] < 0 || word.Start < start || word.End > end)
            {
                continue;
            }

            if (word.Start > done)
            {
                segments.Add(new(text[done..word.Start], false));
            }

            // "Perserikatan Bangsa-Bangsa" is one mark.
            while (i + 1 < words.Count && matched[i + 1] == matched[i] && words[i + 1].Start - word.End == 1 && words[i + 1].End <= end)
            {
                word = word with { Length = words[++i].End - word.Start };
            }

            segments.Add(new(text.Substring(word.Start, word.Length), true));
            done = word.End;
        }

        var rest = text[done..end] + (end < text.Length ? "…" : "");
        if (rest.Length > 0)
        {
            segments.Add(new(rest, false));
        }

        return segments;
    }
}
