using System.Globalization;

namespace Kerjasama.Catalog.Dates;

/// <summary>Full days as ISO text, the form in which the catalogue and URLs hold them.</summary>
public static class IsoDay
{
    private const string Pattern = "yyyy-MM-dd";

    public static string Format(DateOnly day) => day.ToString(Pattern, CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out DateOnly day) => DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
