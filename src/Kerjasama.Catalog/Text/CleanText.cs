using System.Globalization;
using System.Text;

namespace Kerjasama.Catalog.Text;

/// <summary>Makes a string from outside (address bar, form, API) safe to store, search, log and show.</summary>
public static class CleanText
{
    /// <summary>The most characters (UTF-16 units) kept of a string from outside.</summary>
    public const int MaxLength = 200;

    /// <summary>
    /// Drops lone surrogates, control, format, private and unassigned characters, makes every run of white space one space,
    /// composes (NFC), trims, and cuts to <paramref name="maxLength"/> UTF-16 units without splitting a character.
    /// </summary>
    /// <remarks>Never throws; <c>null</c> gives the empty string. The result is not HTML-encoded.</remarks>
    public static string Clean(string? text, int maxLength = MaxLength)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(Math.Min(text.Length, maxLength));
        var pendingSpace = false;
        // A huge input is cut before it is composed; composing can shorten it, so some slack is read.
        foreach (var rune in RunesOf(text, maxLength * 4))
        {
            if (Rune.IsWhiteSpace(rune))
            {
                pendingSpace = clean.Length > 0;
            }
            else if (IsKept(rune))
            {
                if (pendingSpace)
                {
                    clean.Append(' ');
                    pendingSpace = false;
                }

                clean.Append(rune.ToString());
            }
        }

        return Cut(clean.ToString().Normalize(NormalizationForm.FormC), maxLength);
    }

    private static IEnumerable<Rune> RunesOf(string text, int maxLength)
    {
        for (var i = 0; i < text.Length && i < maxLength;)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                yield return rune;
                i += rune.Utf16SequenceLength;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool IsKept(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    private static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return text[..end].TrimEnd();
    }
}
