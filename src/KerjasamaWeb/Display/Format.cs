using System.Globalization;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Display;

/// <summary>Numbers and dates as Indonesian readers write them. The process culture stays invariant.</summary>
public static class Format
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private static readonly string[] Words = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas", "tiga belas", "empat belas", "lima belas"];

    /// <summary>Stops with a clear message where the machine lacks Indonesian culture data (libicu).</summary>
    public static void RequireIndonesianCulture()
    {
        if (Date(new DateOnly(1945, 8, 17)) != "17 Agustus 1945")
        {
            throw new InvalidOperationException("Indonesian culture data is missing: install ICU (Debian: apt-get install libicu-dev) and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");
        }
    }

    /// <summary>17 Agustus 1945</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Indonesian);

    /// <summary>17 Agustus 1945, Agustus 1945, or 1945, as far as the date is known.</summary>
    public static string Date(PartialDate date) => date switch
    {
        { Day: not null } => Date(date.Earliest),
        { Month: not null } => date.Earliest.ToString("MMMM yyyy", Indonesian),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Date(PartialDate? date) => date is { } known ? Date(known) : "";

    /// <summary>17 Agu 1945, for tables.</summary>
    public static string Short(PartialDate? date) => date switch
    {
        null => "",
        { Day: not null } known => known.Earliest.ToString("d MMM yyyy", Indonesian),
        { Month: not null } known => known.Earliest.ToString("MMM yyyy", Indonesian),
        { } known => known.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>24–26 November 2007, or the two dates in full where month or year differ.</summary>
    public static string Span(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } start, null) => Date(start),
        (null, { } end) => Date(end),
        ({ } start, { } end) when start == end => Date(start),
        ({ Day: not null } start, { Day: not null } end) when (start.Year, start.Month) == (end.Year, end.Month) =>
            $"{start.Day}–{Date(end)}",
        ({ Day: not null } start, { Day: not null } end) when start.Year == end.Year =>
            $"{start.Earliest.ToString("d MMMM", Indonesian)} – {Date(end)}",
        ({ } start, { } end) => $"{Date(start)} – {Date(end)}",
    };

    /// <summary>24–26 Nov 2007, for tables.</summary>
    public static string ShortSpan(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        ({ Day: not null } start, { Day: not null } end) when start != end && (start.Year, start.Month) == (end.Year, end.Month) => $"{start.Day}–{Short(end)}",
        ({ Day: not null } start, { Day: not null } end) when start != end && start.Year == end.Year => $"{start.Earliest.ToString("d MMM", Indonesian)} – {Short(end)}",
        ({ } start, { } end) when start != end => $"{Short(start)} – {Short(end)}",
        _ => Short(from ?? to),
    };

    /// <summary>281.603.800</summary>
    public static string Number(long number) => number.ToString("N0", Indonesian);

    /// <summary>A small number as a word, a larger one in digits: dua, lima belas, 193.</summary>
    public static string Count(int number) => number >= 0 && number < Words.Length ? Words[number] : Number(number);

    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Indonesian) + text[1..];

    /// <summary>The list as a sentence part: a, b, dan c.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => $"{items[0]} dan {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, dan {items[^1]}",
    };
}
