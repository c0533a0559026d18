using Kerjasama.Catalog;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;
using KerjasamaWeb.Pages.Compare;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>Two to four countries side by side, beside their page.</summary>
internal static class CompareDownloads
{
    private static readonly IReadOnlyList<CsvColumn<CountryProfile>> Columns =
    [
        new("kode", c => c.Code),
        new("nama", c => c.Name),
        new("nama resmi", c => c.OfficialName),
        new("ibu kota", c => c.Capital),
        new("kawasan", c => c.RegionName),
        new("subkawasan", c => c.SubregionName),
        new("penduduk", c => c.Population),
        new("tahun penduduk", c => (long?)c.PopulationYear),
        new("luas km2", c => c.AreaKm2),
        new("masuk PBB", c => c.UnAdmission),
        new("kedudukan", c => Labels.Of(c.Status)),
        new("bilateral", c => (long?)c.BilateralCount),
        new("multilateral", c => (long?)c.MultilateralCount),
        new("keanggotaan", c => (long?)c.MembershipCount),
        new("alamat", c => SitePaths.Country(c.Slug)),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var table = new Download { Summary = "Dua sampai empat negara berdampingan", Keys = [CompareQuery.Key], Example = SitePaths.Comparison + ".csv?negara=indonesia,jepang" };
        routes.MapDownload(SitePaths.Comparison + ".csv", Table, table);
        routes.MapDownload(SitePaths.Comparison + ".json", Record, table with { Example = SitePaths.Comparison + ".json?negara=indonesia,jepang" });
    }

    private static IResult Table(HttpRequest request, CountryQueries countries, CatalogDatabase catalogue) =>
        Refuse(CompareQuery.From(request.Query, catalogue.Register, countries), out var found)
        ?? new CsvFile<CountryProfile>("bandingkan", Columns, found.Select(c => countries.FindBySlug(c.Slug)!));

    private static IResult Record(HttpRequest request, CountryQueries countries, CompareQueries compare, CatalogDatabase catalogue) =>
        Refuse(CompareQuery.From(request.Query, catalogue.Register, countries), out var found) ?? TypedResults.Ok(ComparisonRecord.From(found, compare, catalogue.AsOf));

    private static IResult? Refuse(CompareQuery query, out IReadOnlyList<Country> found)
    {
        found = query.Countries;
        return query.Problems.Count > 0 ? ApiProblems.BadRequest(string.Join(' ', query.Problems))
            : query.IsComplete ? null
            : ApiProblems.BadRequest($"{CompareQuery.Key}: sebutkan dua sampai empat negara, misalnya indonesia,jepang.");
    }
}
