using Kerjasama.Catalog;
using Kerjasama.Catalog.Readings;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;
using KerjasamaWeb.Pages.Glasses;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>What schoolbooks and the law read differently, beside its list.</summary>
internal static class ReadingDownloads
{
    private static readonly IReadOnlyList<CsvColumn<TwoReadings>> Columns =
    [
        new("jenis", r => r.IsOrganization ? ReadingFilter.Organization : ReadingFilter.Agreement),
        new("judul", r => r.Title),
        new("buku sekolah", r => r.SchoolbookLabel),
        new("alasan buku sekolah", r => r.SchoolbookReason),
        new("hukum internasional", r => LegalReading.LabelOf(r)),
        new("alasan hukum internasional", r => LegalReading.ReasonOf(r)),
        new("alamat", r => IndexModel.PathOf(r)),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var list = new Download { Summary = "Catatan yang dibaca berbeda oleh buku sekolah dan hukum internasional", Keys = [ReadingFilter.Kind, ReadingFilter.Label], Example = "/dua-kacamata.csv" };
        routes.MapDownload("/dua-kacamata.csv", (HttpRequest request, ReadingQueries readings) => Find(request, readings, rows => new CsvFile<TwoReadings>("dua-kacamata", Columns, rows)), list);
        routes.MapDownload(
            "/dua-kacamata.json",
            (HttpRequest request, ReadingQueries readings, CatalogDatabase catalogue) => Find(request, readings, rows =>
                TypedResults.Ok(new ListAnswer<ReadingRow> { Total = rows.Count, AsOf = catalogue.AsOf, Items = [.. rows.Select(ReadingRow.From)] })),
            list with { Example = "/dua-kacamata.json" });
    }

    private static IResult Find(HttpRequest request, ReadingQueries readings, Func<IReadOnlyList<TwoReadings>, IResult> answer)
    {
        var filter = ReadingFilter.From(request.Query);
        return filter.Problem is { } problem ? ApiProblems.BadRequest(problem) : answer([.. filter.Apply(readings.List())]);
    }
}
