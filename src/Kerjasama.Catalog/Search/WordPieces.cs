namespace Kerjasama.Catalog.Search;

/// <summary>Three-letter pieces of a word: two words that share many are spelled alike.</summary>
internal static class WordPieces
{
    private const int MinLength = 4;

    /// <summary>Gives "_ab", "abc", "bc_" for "abc", each once.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var padded = $"_{word}_";
        return Enumerable.Range(0, padded.Length - 2).Select(start => padded.Substring(start, 3)).Distinct();
    }

    /// <summary>Whether a word can be a misspelling or its correction: short words and numbers are too near to each other.</summary>
    public static bool AreUseful(string word) => word.Length >= MinLength && !word.Any(char.IsDigit);
}
