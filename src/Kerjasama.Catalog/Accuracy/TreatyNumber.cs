using System.Globalization;
using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>The number of a treaty in "Multilateral Treaties Deposited with the Secretary-General": chapter, number, letter.</summary>
public static partial class TreatyNumber
{
    /// <summary>Reads a locator such as <c>Bab XXVII nomor 7.d</c>; part letters of a chapter (<c>XI.A</c>) do not count, since numbers run on through its parts.</summary>
    /// <returns>The id in the reference, such as <c>UNTC:27-7-d</c>, or null where the text names no chapter and number.</returns>
    public static string? IdOf(string? locator)
    {
        var match = Pattern().Match(locator ?? "");
        if (!match.Success)
        {
            return null;
        }

        var letter = match.Groups["letter"] is { Success: true, Value: var value } ? $"-{value}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{ReferenceData.DepositedTreaties}{Roman(match.Groups["chapter"].Value)}-{match.Groups["number"].Value}{letter}");
    }

    private static int Roman(string numeral)
    {
        static int Value(char digit) => digit switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 };

        return numeral.Select((digit, i) => i + 1 < numeral.Length && Value(numeral[i + 1]) > Value(digit) ? -Value(digit) : Value(digit)).Sum();
    }

    [GeneratedRegex(@"^Bab (?<chapter>[IVXL]+)(\.[A-Z])? nomor (?<number>[0-9]+)(\.(?<letter>[a-z]))?(?![0-9])")]
    private static partial Regex Pattern();
}
