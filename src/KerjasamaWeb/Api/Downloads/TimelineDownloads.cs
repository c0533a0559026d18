using Kerjasama.Catalog;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Timelines;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Pages.Timeline;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The timeline, beside its page.</summary>
internal static class TimelineDownloads
{
    private static readonly IReadOnlyList<CsvColumn<TimelineRow>> Columns =
    [
        new("tanggal", r => (PartialDate?)r.Date),
        new("jenis", r => KebabName<TimelineKind>.Name(r.Kind)),
        new("catatan", r => r.Text),
        new("bidang", r => string.Join("; ", r.Fields)),
        new("alamat", r => r.Url),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var list = new Download { Summary = "Lini masa Indonesia, atau negara lain, menurut tanggal", Keys = TimelineQuery.Keys, Example = "/linimasa.csv?bidang=lingkungan" };
        routes.MapDownload("/linimasa.csv", Table, list);
        routes.MapDownload("/linimasa.json", Json, list with { Example = "/linimasa.json?jenis=keanggotaan" });
    }

    private static IResult Table(HttpRequest request, TimelineQueries timeline, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = TimelineQuery.Of(request.Query, catalogue, fields.List());
        return query.Problems.Count > 0 ? Refuse(query) : new CsvFile<TimelineRow>("linimasa", Columns, Rows(query, timeline));
    }

    private static IResult Json(HttpRequest request, TimelineQueries timeline, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = TimelineQuery.Of(request.Query, catalogue, fields.List());
        if (query.Problems.Count > 0)
        {
            return Refuse(query);
        }

        var items = Rows(query, timeline).ToList();
        return TypedResults.Ok(new ListAnswer<TimelineRow> { Total = items.Count, AsOf = catalogue.AsOf, Items = items });
    }

    private static IEnumerable<TimelineRow> Rows(TimelineQuery query, TimelineQueries timeline) =>
        timeline.List(query.Country.Code, query.CountryPath).Where(query.Passes).Select(i => TimelineRow.From(i, query.Country.Name));

    private static IResult Refuse(TimelineQuery query) => ApiProblems.BadRequest(string.Join(' ', query.Problems));
}
