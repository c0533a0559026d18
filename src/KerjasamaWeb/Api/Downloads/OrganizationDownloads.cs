using Kerjasama.Catalog;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;
using KerjasamaWeb.Pages.Organizations;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The list of organisations and the members of one, beside their pages.</summary>
internal static class OrganizationDownloads
{
    private static readonly IReadOnlyList<CsvColumn<Organization>> Columns =
    [
        new("kode", o => o.Code),
        new("slug", o => o.Slug),
        new("nama", o => o.Name),
        new("singkatan", o => o.Abbreviation),
        new("jenis", o => Labels.Of(o.Kind)),
        new("cakupan", o => Labels.Of(o.Reach)),
        new("berdiri", o => (PartialDate?)o.Founded),
        new("bubar", o => o.Dissolved),
        new("tempat kedudukan", o => o.Seat),
        new("anggota", o => (long?)o.MemberCount),
        new("anggota per", o => (PartialDate?)o.MembersAsOf),
        new("daftar lengkap", o => o.MembersComplete),
        new("alamat", o => SitePaths.Organization(o.Slug)),
    ];

    private static readonly IReadOnlyList<CsvColumn<Membership>> MemberColumns =
    [
        new("kode", m => m.Code),
        new("nama", m => m.Name),
        new("status", m => Labels.Of(m.Status)),
        new("mulai", m => m.FromDate),
        new("sampai", m => m.ToDate),
        new("pendiri", m => m.Founder),
        new("sumber", m => (long?)m.SourceNo),
        new("belum terverifikasi", m => m.Unverified),
        new("catatan", m => m.Note),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var list = new Download { Summary = "Semua organisasi, atau yang sesuai saringan", Keys = ["jenis", "cakupan", "bidang", "anggota"], Example = "/organisasi.csv" };
        var one = new Download { Summary = "Satu organisasi; CSV memuat masa keanggotaannya", Keys = ["per"], Example = "/organisasi/asean.csv?per=1990-01-01" };
        routes.MapDownload("/organisasi.csv", Table, list);
        routes.MapDownload("/organisasi.json", Json, list with { Example = "/organisasi.json?cakupan=regional" });
        routes.MapDownload("/organisasi/{slug:slug}.csv", Members, one);
        routes.MapDownload("/organisasi/{slug:slug}.json", Record, one with { Example = "/organisasi/asean.json" });
    }

    private static IResult Table(HttpRequest request, OrganizationQueries organizations, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = OrganizationFilterQuery.From(request.Query, catalogue.Register, fields.List());
        return query.Problems.Count > 0 ? Refuse(query) : new CsvFile<Organization>("organisasi", Columns, organizations.List(query.Filter));
    }

    private static IResult Json(HttpRequest request, OrganizationQueries organizations, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = OrganizationFilterQuery.From(request.Query, catalogue.Register, fields.List());
        if (query.Problems.Count > 0)
        {
            return Refuse(query);
        }

        var found = organizations.List(query.Filter);
        return TypedResults.Ok(new ListAnswer<OrganizationRow> { Total = found.Count, AsOf = catalogue.AsOf, Items = [.. found.Select(OrganizationRow.From)] });
    }

    private static IResult Members(string slug, HttpRequest request, OrganizationQueries organizations)
    {
        var query = new DownloadQuery(request.Query);
        return query.Problem is { } problem ? problem
            : organizations.FindBySlug(slug) is { } organization
                ? new CsvFile<Membership>(slug, MemberColumns, organizations.ListMemberships(organization.ActorId).Where(m => query.Day is not { } day || m.IsOn(day)))
            : TypedResults.NotFound();
    }

    private static IResult Record(string slug, HttpRequest request, OrganizationQueries organizations, SourceQueries sources)
    {
        var query = new DownloadQuery(request.Query);
        return query.Problem is { } problem ? problem
            : OrganizationsApi.Read(slug, query.Day, organizations, sources) is { } record ? TypedResults.Ok(record)
            : TypedResults.NotFound();
    }

    private static IResult Refuse(OrganizationFilterQuery query) => ApiProblems.BadRequest(string.Join(' ', query.Problems));
}
