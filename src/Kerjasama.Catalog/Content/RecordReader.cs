using System.Globalization;

namespace Kerjasama.Catalog.Content;

/// <summary>Reads what all records with facts share.</summary>
internal static class RecordReader
{
    public static IReadOnlyList<Citation> Sources(FieldReader fields) => fields.Items("sources", item => new Citation
    {
        Source = item.Text("source"),
        Locator = item.OptionalText("locator"),
        Url = item.OptionalText("url"),
        Accessed = Day(item, "accessed"),
        Note = item.OptionalText("note"),
        Line = item.Line,
    });

    public static DateOnly? RequiredDay(FieldReader fields, string key)
    {
        if (!fields.Has(key))
        {
            fields.Report(fields.Line, DiagnosticCode.Missing, $"'{key}' is required: the day an editor last checked the record");
        }

        return Day(fields, key);
    }

    public static DateOnly? Day(FieldReader fields, string key)
    {
        if (fields.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        fields.Report(fields.LineOf(key), DiagnosticCode.BadValue, $"'{key}: {text}' is not a day; write 2026-11-24");
        return null;
    }

    public static IReadOnlyList<HistoryEntry> History(FieldReader fields) => fields.Items("history", item => new HistoryEntry
    {
        Date = item.RequiredDate("date"),
        Text = item.Text("text"),
    });

    public static ReasonedLabel? Reasoned(FieldReader fields, string key) => fields.Item(key, item => new ReasonedLabel
    {
        Label = item.Text("label"),
        Reason = item.Text("reason"),
    });

    public static DatedCount? Counted(FieldReader fields, string key) => fields.Item(key, item => new DatedCount
    {
        Count = item.Number("count") ?? 0,
        Day = item.RequiredDate("day"),
    });
}
