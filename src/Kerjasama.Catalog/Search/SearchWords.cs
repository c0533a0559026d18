using System.Text;
using System.Text.RegularExpressions;
using Kerjasama.Catalog.Text;

namespace Kerjasama.Catalog.Search;

/// <summary>Splits text into folded words of letters and digits: the only words that the index and its queries ever see.</summary>
internal static partial class SearchWords
{
    /// <summary>A longer run of letters is not a word anyone looks for.</summary>
    private const int MaxLength = 40;

    public static List<string> In(string text)
    {
        var words = new List<string>();
        foreach (var word in PositionsIn(DottedAbbreviation().Replace(text, match => match.Value.Replace(".", "", StringComparison.Ordinal))))
        {
            words.Add(word.Folded);
        }

        return words;
    }

    /// <summary>The words with the place where each stands in the text.</summary>
    public static IEnumerable<WordPosition> PositionsIn(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsWordPart(text, i, out var length))
            {
                i += length;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            var folded = FoldWord(text[start..i]);
            if (folded.Length > 0)
            {
                yield return new(start, i - start, folded.Length > MaxLength ? folded[..MaxLength] : folded);
            }
        }
    }

    private static bool IsWordPart(string text, int index, out int length)
    {
        length = 1;
        var character = text[index];
        if (char.IsAscii(character))
        {
            return char.IsAsciiLetterOrDigit(character);
        }

        // Outside the basic plane there is no word an Indonesian reader types; skipping it keeps surrogates out of the index.
        return char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;
    }

    private static string FoldWord(string word)
    {
        // Nearly every word; folding it as a text would be the greater part of reading it.
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }

        var letters = new StringBuilder(word.Length);
        foreach (var character in FoldText.Fold(word))
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(character);
            }
        }

        return letters.ToString();
    }

    // P.B.B. and U.S. are written for PBB and US.
    [GeneratedRegex(@"\b(?:\p{L}\.){2,}")]
    private static partial Regex DottedAbbreviation();
}
