using Lucene.Net.Analysis.Id;

namespace Kerjasama.Catalog.Search;

/// <summary>Reduces an Indonesian word to its stem (perdagangan → dagang) by Lucene's stemmer, after F. Z. Tala (2003).</summary>
internal static class IndonesianStem
{
    // The stemmer keeps state between calls, so every thread has its own.
    [ThreadStatic]
    private static IndonesianStemmer? stemmer;

    /// <summary>Takes a folded word; a word with a digit or of fewer than four letters is its own stem.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4 || word.Any(char.IsDigit))
        {
            return word;
        }

        // Removing a prefix may put one letter back (menulis → tulis), so the buffer has room to spare.
        var letters = new char[word.Length + 4];
        word.CopyTo(letters);
        stemmer ??= new IndonesianStemmer();
        var length = stemmer.Stem(letters, word.Length, stemDerivational: true);
        return new string(letters, 0, length);
    }
}
