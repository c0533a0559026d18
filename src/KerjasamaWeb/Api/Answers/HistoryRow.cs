using System.ComponentModel;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu langkah bertanggal.")]
public sealed record HistoryRow
{
    public required PartialDate Date { get; init; }

    public required string Text { get; init; }

    public static HistoryRow From(HistoryEntry entry) => new() { Date = entry.Date, Text = entry.Text };
}
