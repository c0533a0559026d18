using Kerjasama.Catalog;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Sources;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;

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

    private static IResult Table(HttpRequest request, OrganizationQueries organizations, FieldQueries fields, CatalogDatabase catalogue) =>
        Filtered(request, organizations, fields, catalogue, out var found) ?? new CsvFile<Organization>("organisasi", Columns, found);

    private static IResult Json(HttpRequest request, OrganizationQueries organizations, FieldQueries fields, CatalogDatabase catalogue) =>
        Filtered(request, organizations, fields, catalogue, out var found)
        ?? TypedResults.Ok(new ListAnswer<OrganizationRow> { Total = found.Count, AsOf = catalogue.AsOf, Items = [.. found.Select(OrganizationRow.From)] });

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

    private static IResult? Filtered(HttpRequest request, OrganizationQueries organizations, FieldQueries fields, CatalogDatabase catalogue, out IReadOnlyList<Organization> found)
    {
        found = [];
        string? Asked(string key) => CleanText.Clean(request.Query[key]) is { Length: > 0 } text ? text : null;
        OrganizationKind? kind = null;
        Reach? reach = null;
        if (Asked("jenis") is { } kindText)
        {
            if (!KebabName<OrganizationKind>.TryParse(kindText, out var value))
            {
                return ApiProblems.BadRequest($"Jenis “{kindText}” tidak dikenal. Pilihannya: {KebabName<OrganizationKind>.All}.");
            }

            kind = value;
        }

        if (Asked("cakupan") is { } reachText)
        {
            if (!KebabName<Reach>.TryParse(reachText, out var value))
            {
                return ApiProblems.BadRequest($"Cakupan “{reachText}” tidak dikenal. Pilihannya: {KebabName<Reach>.All}.");
            }

            reach = value;
        }

        var field = Asked("bidang") is { } fieldText ? fields.FindBySlug(fieldText) : null;
        if (field is null && Asked("bidang") is { } unknownField)
        {
            return ApiProblems.BadRequest($"Bidang “{unknownField}” tidak dikenal.");
        }

        var member = catalogue.Register.Find(Asked("anggota"));
        if (member is null && Asked("anggota") is { } unknownMember)
        {
            return ApiProblems.BadRequest($"Anggota “{unknownMember}” tidak dikenal.");
        }

        found = organizations.List(new() { Kind = kind, Reach = reach, Field = field?.Code, Member = member?.Code });
        return null;
    }
}
