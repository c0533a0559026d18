using Kerjasama.Catalog;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;
using Kerjasama.Catalog.Terms;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>Sources, terms and events, beside their lists.</summary>
internal static class ReferenceDownloads
{
    private static readonly IReadOnlyList<CsvColumn<Source>> SourceColumns =
    [
        new("id", s => s.Id),
        new("judul", s => s.Title),
        new("penerbit", s => s.Publisher),
        new("jenis", s => Labels.Of(s.Kind)),
        new("alamat asal", s => s.Url),
        new("bila tautan mati", s => s.Archive),
        new("catatan", s => s.Note),
        new("dirujuk", s => (long?)s.CitationCount),
        new("alamat", s => SitePaths.Source(s.Id)),
    ];

    private static readonly IReadOnlyList<CsvColumn<Term>> TermColumns =
    [
        new("slug", t => t.Slug),
        new("istilah", t => t.Name),
        new("istilah Inggris", t => t.NameEn),
        new("nama lain", t => string.Join("; ", t.Aliases)),
        new("arti", t => t.Definition),
        new("pasal", t => t.Article),
        new("contoh", t => t.Example),
        new("diperiksa", t => (PartialDate?)PartialDate.Of(t.Checked.Year, t.Checked.Month, t.Checked.Day)),
        new("alamat", t => SitePaths.Term(t.Slug)),
    ];

    private static readonly IReadOnlyList<CsvColumn<HistoricEvent>> EventColumns =
    [
        new("slug", e => e.Slug),
        new("judul", e => e.Title),
        new("mulai", e => (PartialDate?)e.Date),
        new("selesai", e => e.EndDate),
        new("tempat", e => e.Place),
        new("ringkasan", e => e.Summary),
        new("catatan terkait", e => string.Join("; ", e.Records)),
        new("alamat", e => SitePaths.Event(e.Slug)),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var sourceList = new Download { Summary = "Semua sumber", Example = "/sumber.csv" };
        routes.MapDownload("/sumber.csv", (SourceQueries sources) => new CsvFile<Source>("sumber", SourceColumns, sources.List()), sourceList);
        routes.MapDownload("/sumber.json", (SourceQueries sources, CatalogDatabase catalogue) => List(sources.List().Select(SourceRow.From), catalogue), sourceList with { Example = "/sumber.json" });

        var termList = new Download { Summary = "Semua istilah", Example = "/istilah.csv" };
        routes.MapDownload("/istilah.csv", (TermQueries terms) => new CsvFile<Term>("istilah", TermColumns, terms.List()), termList);
        routes.MapDownload("/istilah.json", (TermQueries terms, CatalogDatabase catalogue) => List(terms.List().Select(TermRow.From), catalogue), termList with { Example = "/istilah.json" });

        var eventList = new Download { Summary = "Semua peristiwa, menurut tanggal", Example = "/peristiwa.csv" };
        routes.MapDownload("/peristiwa.csv", (EventQueries events) => new CsvFile<HistoricEvent>("peristiwa", EventColumns, events.List()), eventList);
        routes.MapDownload("/peristiwa.json", (EventQueries events, CatalogDatabase catalogue) => List(events.List().Select(EventRow.From), catalogue), eventList with { Example = "/peristiwa.json" });
    }

    private static IResult List<T>(IEnumerable<T> rows, CatalogDatabase catalogue)
    {
        var items = rows.ToList();
        return TypedResults.Ok(new ListAnswer<T> { Total = items.Count, AsOf = catalogue.AsOf, Items = items });
    }
}
