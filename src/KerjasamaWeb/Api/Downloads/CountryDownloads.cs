using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Sources;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The list of countries and the agreements of one, beside their pages.</summary>
internal static class CountryDownloads
{
    private static readonly IReadOnlyList<CsvColumn<Country>> Columns =
    [
        new("kode", c => c.Code),
        new("slug", c => c.Slug),
        new("nama", c => c.Name),
        new("kawasan", c => c.Region),
        new("subkawasan", c => c.Subregion),
        new("kedudukan", c => Labels.Of(c.Status)),
        new("ibu kota", c => c.Capital),
        new("bilateral", c => (long?)c.BilateralCount),
        new("multilateral", c => (long?)c.MultilateralCount),
        new("bilateral dengan Indonesia", c => (long?)c.BilateralWithIndonesia),
        new("keanggotaan", c => (long?)c.MembershipCount),
        new("alamat", c => SitePaths.Country(c.Slug)),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var list = new Download { Summary = "Semua negara, atau yang sesuai saringan", Keys = ["kawasan", "status"], Example = "/negara.csv" };
        var one = new Download { Summary = "Satu negara; CSV memuat semua perjanjiannya", Keys = ["per"], Example = "/negara/jepang.csv" };
        routes.MapDownload("/negara.csv", Table, list);
        routes.MapDownload("/negara.json", Json, list with { Example = "/negara.json?kawasan=asia-tenggara" });
        routes.MapDownload("/negara/{slug:slug}.csv", AgreementsOf, one);
        routes.MapDownload("/negara/{slug:slug}.json", Record, one with { Example = "/negara/jepang.json" });
    }

    private static IResult Table(HttpRequest request, CountryQueries countries, RegionQueries regions) =>
        Filtered(request, countries, regions, out var found) ?? new CsvFile<Country>("negara", Columns, found);

    private static IResult Json(HttpRequest request, CountryQueries countries, RegionQueries regions, CatalogDatabase catalogue) =>
        Filtered(request, countries, regions, out var found)
        ?? TypedResults.Ok(new ListAnswer<CountryRow> { Total = found.Count, AsOf = catalogue.AsOf, Items = [.. found.Select(CountryRow.From)] });

    private static IResult AgreementsOf(string slug, HttpRequest request, CountryQueries countries, AgreementQueries agreements)
    {
        var query = new DownloadQuery(request.Query);
        return query.Problem is { } problem ? problem
            : countries.Find(slug) is { } country
                ? new CsvFile<Agreement>(slug, AgreementDownloads.Columns, agreements.Find(new() { Parties = [country.Code], AsOf = query.Day, PageSize = int.MaxValue }).Items)
            : TypedResults.NotFound();
    }

    private static IResult Record(string slug, HttpRequest request, CountryQueries countries, OrganizationQueries organizations, SourceQueries sources, CatalogDatabase catalogue)
    {
        var query = new DownloadQuery(request.Query);
        return query.Problem is { } problem ? problem
            : CountriesApi.Read(slug, query.Day, countries, organizations, sources, catalogue) is { } record ? TypedResults.Ok(record)
            : TypedResults.NotFound();
    }

    private static IResult? Filtered(HttpRequest request, CountryQueries countries, RegionQueries regions, out IReadOnlyList<Country> found)
    {
        found = [];
        var (region, status) = (CleanText.Clean(request.Query["kawasan"]), CleanText.Clean(request.Query["status"]));
        if (region.Length > 0 && regions.FindBySlug(region) is null)
        {
            return ApiProblems.BadRequest($"Kawasan “{region}” tidak dikenal.");
        }

        if (status.Length > 0 && !KebabName<CountryStatus>.TryParse(status, out _))
        {
            return ApiProblems.BadRequest($"Status “{status}” tidak dikenal. Pilihannya: {KebabName<CountryStatus>.All}.");
        }

        found = countries.List(region.Length > 0 ? region : null, status.Length > 0 ? KebabName<CountryStatus>.Parse(status) : null);
        return null;
    }
}
