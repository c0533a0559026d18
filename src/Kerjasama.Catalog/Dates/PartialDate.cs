using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Dates;

/// <summary>A date of which only the year, or the year and month, may be known; written <c>2007</c>, <c>2007-08</c> or <c>2007-08-20</c>.</summary>
[JsonConverter(typeof(TextConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    // Four bytes in all, for there are tens of thousands in memory; zero is an unknown part.
    private readonly ushort _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int? month, int? day) => (_year, _month, _day) = ((ushort)year, (byte)(month ?? 0), (byte)(day ?? 0));

    public int Year => _year;

    public int? Month => _month == 0 ? null : _month;

    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the date can mean.</summary>
    public DateOnly Latest => Day is int day ? new(Year, Month!.Value, day)
        : Month is int month ? new(Year, month, DateTime.DaysInMonth(Year, month))
        : new(Year, 12, 31);

    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        day is not null && month is null ? throw new ArgumentException("A day needs its month.", nameof(day)) : new(year, month, day);

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date such as 2007, 2007-08 or 2007-08-20.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || !(text.Length is 4 or 7 or 10) || !TryNumber(text.AsSpan(0, 4), out var year) || year == 0)
        {
            return false;
        }

        int? month = null;
        int? day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !TryNumber(text.AsSpan(5, 2), out var number) || number is < 1 or > 12)
            {
                return false;
            }

            month = number;
        }

        if (text.Length == 10)
        {
            if (text[7] != '-' || !TryNumber(text.AsSpan(8, 2), out var number) || number < 1 || number > DateTime.DaysInMonth(year, month!.Value))
            {
                return false;
            }

            day = number;
        }

        date = new(year, month, day);
        return true;
    }

    /// <summary>Orders by first possible day, the vaguer date first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : other.Latest.CompareTo(Latest);
    }

    public override string ToString() => Day is int day ? $"{Year:0000}-{Month:00}-{day:00}" : Month is int month ? $"{Year:0000}-{month:00}" : $"{Year:0000}";

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    // By hand: pages read thousands of dates, and the general parsers of .NET take ten times as long.
    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Reads and writes the date as its text.</summary>
    public sealed class TextConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
