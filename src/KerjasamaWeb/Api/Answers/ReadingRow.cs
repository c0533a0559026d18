using System.ComponentModel;
using Kerjasama.Catalog.Readings;
using KerjasamaWeb.Display;
using KerjasamaWeb.Pages.Glasses;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu catatan dengan sebutan buku sekolah dan sebutan hukum internasional.")]
public sealed record ReadingRow
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public required SchoolbookRow Schoolbook { get; init; }

    public required string LegalLabel { get; init; }

    public required string LegalReason { get; init; }

    public static ReadingRow From(TwoReadings record) => new()
    {
        Type = record.IsOrganization ? "organization" : "agreement",
        Title = record.Title,
        Url = IndexModel.PathOf(record),
        Schoolbook = SchoolbookRow.From(record.SchoolbookLabel, record.SchoolbookReason)!,
        LegalLabel = LegalReading.LabelOf(record),
        LegalReason = LegalReading.ReasonOf(record),
    };
}
