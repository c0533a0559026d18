namespace Kerjasama.Catalog.Bulk;

/// <summary>Finds the text a title amends: "Amendment to Annex 6 of the Customs Convention on …" contains the whole title of its parent.</summary>
internal sealed class TitleIndex
{
    /// <summary>Shorter titles ("Air Services Agreement") occur inside unrelated ones.</summary>
    private const int FewestWords = 6;

    private const int KeyWords = 3;

    private readonly Dictionary<string, List<(string[] Words, BulkAgreement Agreement)>> _byFirstWords = new(StringComparer.Ordinal);

    public TitleIndex(IEnumerable<BulkAgreement> agreements)
    {
        foreach (var agreement in agreements)
        {
            var words = Words(agreement.Title);
            if (words.Length >= FewestWords)
            {
                var key = string.Join(' ', words.Take(KeyWords));
                if (!_byFirstWords.TryGetValue(key, out var list))
                {
                    _byFirstWords[key] = list = [];
                }

                list.Add((words, agreement));
            }
        }
    }

    /// <summary>The agreement with the longest title inside this one, signed no later; null when there is none.</summary>
    public BulkAgreement? FindParent(BulkAgreement agreement)
    {
        var words = Words(agreement.Title);
        (string[] Words, BulkAgreement Agreement)? best = null;
        for (var start = 1; start + FewestWords <= words.Length; start++)
        {
            if (!_byFirstWords.TryGetValue(string.Join(' ', words.AsSpan(start, KeyWords)!), out var candidates))
            {
                continue;
            }

            foreach (var candidate in candidates)
            {
                if (candidate.Agreement != agreement
                    && candidate.Words.Length > (best?.Words.Length ?? 0)
                    && words.AsSpan(start).StartsWith(candidate.Words)
                    && !(candidate.Agreement.Signed > agreement.Signed))
                {
                    best = candidate;
                }
            }
        }

        return best?.Agreement;
    }

    private static string[] Words(string title) =>
        title.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '[', ']', '\'', '"', '-'], StringSplitOptions.RemoveEmptyEntries);
}
