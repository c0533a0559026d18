using System.Globalization;
using System.Text;

namespace Kerjasama.Catalog.Text;

/// <summary>Gives the form in which two spellings of a name are compared: "Côte-d’Ivoire" and "cote d’ivoire" fold to the same text.</summary>
/// <remarks>SQLite's <c>lower</c> and <c>NOCASE</c> know ASCII only, so folding happens here, when building and when asking.</remarks>
public static class FoldText
{
    /// <summary>
    /// Lower case (invariant), without diacritics, hyphens and dashes as spaces, runs of white space as one space, trimmed.
    /// Other punctuation stays. Expects well-formed UTF-16; lone surrogates are dropped.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in Ascii.IsValid(text) ? text : Decompose(text))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(character))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                    AppendSpace(folded);
                    break;
                default:
                    AppendLower(folded, character);
                    break;
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    // Normalize refuses lone surrogates and noncharacters, which CleanText drops.
    private static string Decompose(string text) => CleanText.Clean(text, text.Length).Normalize(NormalizationForm.FormD);

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    // Letters that Unicode does not decompose but that readers type without their stroke or ligature.
    private static void AppendLower(StringBuilder folded, char character) => _ = char.ToLowerInvariant(character) switch
    {
        'ø' => folded.Append('o'),
        'đ' or 'ð' => folded.Append('d'),
        'ł' => folded.Append('l'),
        'ı' => folded.Append('i'),
        'ħ' => folded.Append('h'),
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'þ' => folded.Append("th"),
        'ə' => folded.Append('e'),
        '’' or 'ʻ' or 'ʼ' or '‘' => folded.Append('\''),
        var lower => folded.Append(lower),
    };
}
