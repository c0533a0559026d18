using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;
using KerjasamaWeb.Pages.Agreements;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The list of agreements and the parties of one, beside their pages.</summary>
internal static class AgreementDownloads
{
    /// <summary>The columns of every CSV list of agreements.</summary>
    public static readonly IReadOnlyList<CsvColumn<Agreement>> Columns =
    [
        new("slug", a => a.Slug),
        new("judul", a => a.ShortTitle),
        new("label", a => Labels.Of(a.Label)),
        new("aturan", a => a.Rule),
        new("pihak", a => (long?)a.PartyCount),
        new("negara", a => (long?)a.StateCount),
        new("bentuk", a => Labels.Of(a.Instrument)),
        new("bidang", a => a.FieldName),
        new("cakupan", a => a.Reach is { } reach ? Labels.Of(reach) : null),
        new("status", a => Labels.Of(a.Status)),
        new("ditandatangani", a => a.Signed),
        new("mulai berlaku", a => a.InForce),
        new("alamat", a => SitePaths.Agreement(a.Slug)),
    ];

    private static readonly IReadOnlyList<CsvColumn<Party>> PartyColumns =
    [
        new("kode", p => p.Code),
        new("pihak", p => p.Name),
        new("peran", p => p.SignatoryOnly ? "penanda tangan" : "pihak"),
        new("sisi", p => p.Side),
        new("ditandatangani", p => p.Signed),
        new("cara mengikatkan diri", p => p.Consent is { } consent ? Labels.Of(consent) : null),
        new("tanggal mengikatkan diri", p => p.ConsentDate),
        new("mulai berlaku", p => p.InForceIsLatest ? null : p.InForce),
        new("berhenti", p => p.LeftDate),
        new("sumber", p => (long?)p.SourceNo),
        new("belum terverifikasi", p => p.Unverified),
        new("catatan", p => p.Note),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var list = new Download { Summary = "Semua perjanjian, atau yang sesuai saringan", Keys = [.. AgreementFilterQuery.Keys.Where(k => k != "halaman")], Example = "/perjanjian.csv?pihak=idn&pihak=jpn" };
        var one = new Download { Summary = "Satu perjanjian; CSV memuat daftar pihaknya", Keys = ["per"], Example = "/perjanjian/rcep.csv" };
        routes.MapDownload("/perjanjian.csv", Table, list);
        routes.MapDownload("/perjanjian.json", Json, list with { Example = "/perjanjian.json?label=bilateral&bidang=perdagangan" });
        routes.MapDownload("/perjanjian/{slug:slug}.csv", Parties, one);
        routes.MapDownload("/perjanjian/{slug:slug}.json", Record, one with { Example = "/perjanjian/rcep.json" });
    }

    private static IResult Table(HttpRequest request, ParticipationQueries agreements, FieldQueries fields, RegionQueries regions, CatalogDatabase catalogue)
    {
        var query = AgreementFilterQuery.From(request.Query, catalogue.Register, fields.List(), regions.List());
        return query.Problems.Count > 0 ? Refuse(query) : new CsvFile<Agreement>("perjanjian", Columns, agreements.Find(Whole(query)).Items);
    }

    private static IResult Json(HttpRequest request, ParticipationQueries agreements, FieldQueries fields, RegionQueries regions, CatalogDatabase catalogue)
    {
        var query = AgreementFilterQuery.From(request.Query, catalogue.Register, fields.List(), regions.List());
        if (query.Problems.Count > 0)
        {
            return Refuse(query);
        }

        var found = agreements.Find(Whole(query));
        return TypedResults.Ok(AgreementsAnswer.From(found, query.Filter with { Page = 1, PageSize = found.Total }, catalogue.AsOf));
    }

    private static IResult Parties(string slug, HttpRequest request, AgreementQueries agreements)
    {
        var query = new DownloadQuery(request.Query);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        return agreements.FindBySlug(slug) is { } agreement
            ? new CsvFile<Party>(slug, PartyColumns, agreements.ListParties(agreement.Id).Where(p => query.Day is not { } day || p.IsBoundOn(day)))
            : TypedResults.NotFound();
    }

    private static IResult Record(string slug, HttpRequest request, AgreementQueries agreements, SourceQueries sources, CatalogDatabase catalogue)
    {
        var query = new DownloadQuery(request.Query);
        return query.Problem is { } problem ? problem
            : AgreementsApi.Read(slug, query.Day, agreements, sources, catalogue) is { } record ? TypedResults.Ok(record)
            : TypedResults.NotFound();
    }

    private static AgreementFilter Whole(AgreementFilterQuery query) => query.Filter with { Page = 1, PageSize = int.MaxValue };

    // A page can say beside its list that it left a filter out; a file cannot, so it is not made.
    private static IResult Refuse(AgreementFilterQuery query) => ApiProblems.BadRequest(string.Join(' ', query.Problems));
}
