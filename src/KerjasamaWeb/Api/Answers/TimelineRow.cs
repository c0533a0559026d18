using System.ComponentModel;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Timelines;
using KerjasamaWeb.Pages.Timeline;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu catatan lini masa.")]
public sealed record TimelineRow
{
    public required PartialDate Date { get; init; }

    public required TimelineKind Kind { get; init; }

    public required string Text { get; init; }

    [Description("Kode bidang.")]
    public required IReadOnlyList<string> Fields { get; init; }

    public required string Url { get; init; }

    public static TimelineRow From(TimelineItem item, string country) => new()
    {
        Date = item.Date,
        Kind = item.Kind,
        Text = TimelineSentences.Whole(item, country),
        Fields = item.Fields,
        Url = item.Path,
    };
}
