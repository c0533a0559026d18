using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Content;

/// <summary>The written names of an enumeration: <c>ExchangeOfNotes</c> is <c>exchange-of-notes</c>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000", Justification = "One table of names for each enumeration; a call names the enumeration once.")]
public static partial class KebabName<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().ToDictionary(v => Write(v), StringComparer.Ordinal);

    private static readonly Dictionary<T, string> ByValue = ByName.ToDictionary(p => p.Value, p => p.Key);

    public static string All { get; } = string.Join(", ", ByName.Keys);

    public static bool TryParse(string? text, out T value) => ByName.TryGetValue(text ?? "", out value);

    public static T Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not one of {All}.");

    public static string Name(T value) => ByValue[value];

    private static string Write(T value) => WordStart().Replace(value.ToString(), m => (m.Index > 0 ? "-" : "") + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStart();
}
