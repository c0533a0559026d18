using System.ComponentModel;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Api.Answers;

[Description("Peristiwa.")]
public sealed record EventRow
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required PartialDate Date { get; init; }

    public required PartialDate? EndDate { get; init; }

    public required string? Place { get; init; }

    public required string Summary { get; init; }

    [Description("Alamat catatan yang berkaitan.")]
    public required IReadOnlyList<string> Records { get; init; }

    [Description("Kode bidang.")]
    public required IReadOnlyList<string> Fields { get; init; }

    public required DateOnly Checked { get; init; }

    public required string Url { get; init; }

    public static EventRow From(HistoricEvent item) => new()
    {
        Slug = item.Slug,
        Title = item.Title,
        Date = item.Date,
        EndDate = item.EndDate,
        Place = item.Place,
        Summary = item.Summary,
        Records = item.Records,
        Fields = item.Fields,
        Checked = item.Checked,
        Url = SitePaths.Event(item.Slug),
    };
}
