namespace Kerjasama.Catalog.Search;

/// <summary>The subject of a name or question whatever the order and form of its words: "apa beda multilateral dan bilateral?" and "Perbedaan bilateral dan multilateral" have one topic.</summary>
internal static class SearchTopic
{
    // They stand in so many names and questions that having them or not makes no other subject.
    private static readonly HashSet<string> Fillers = ["kerja", "sama", "kerjasama", "hubungan", "internasional", "negara", "antarnegara", "tahun", "bidang"];

    /// <summary>Gives the stems in alphabetical order, without stop words and, if anything else remains, without fillers.</summary>
    public static string Of(IReadOnlyCollection<string> words)
    {
        var telling = words.Where(word => !StopWords.Contains(word)).ToList();
        var distinctive = telling.Where(word => !Fillers.Contains(word)).ToList();
        var chosen = distinctive.Count > 0 ? distinctive : telling.Count > 0 ? telling : [.. words];
        return string.Join(' ', chosen.Select(IndonesianStem.Of).Distinct().Order(StringComparer.Ordinal));
    }
}
