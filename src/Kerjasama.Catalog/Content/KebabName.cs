using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kerjasama.Catalog.Content;

/// <summary>The written names of an enumeration: <c>ExchangeOfNotes</c> is <c>exchange-of-notes</c>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000", Justification = "One table of names for each enumeration; a call names the enumeration once.")]
public static class KebabName<T>
    where T : struct, Enum
{
    // In the order of the values, which are 0, 1, 2 …: dictionaries of every enumeration would be compiled one by one at the start.
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    public static string All { get; } = string.Join(", ", Names);

    public static bool TryParse(string? text, out T value)
    {
        var index = Array.IndexOf(Names, text ?? "");
        value = Unsafe.BitCast<int, T>(Math.Max(0, index));
        return index >= 0;
    }

    public static T Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not one of {All}.");

    public static string Name(T value) => Names[Unsafe.BitCast<T, int>(value)];
}
