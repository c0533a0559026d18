using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>What two countries have in common, beside their page.</summary>
internal static class RelationDownloads
{
    private const string Pair = "/hubungan/{a:slug}/{b:slug}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = new Download { Summary = "Dua negara; CSV memuat semua perjanjian bersama", Example = "/hubungan/indonesia/jepang.csv" };
        routes.MapDownload(Pair + ".csv", Table, one);
        routes.MapDownload(Pair + ".json", Record, one with { Example = "/hubungan/indonesia/jepang.json" });
    }

    private static IResult Table(string a, string b, CountryQueries countries, RelationQueries relations) =>
        Find(a, b, ".csv", countries, out var one, out var other)
        ?? new CsvFile<Agreement>($"{one!.Slug}-{other!.Slug}", AgreementDownloads.Columns, relations.ListAgreements(one.Code, other.Code));

    private static IResult Record(string a, string b, CountryQueries countries, RelationQueries relations, CatalogDatabase catalogue) =>
        Find(a, b, ".json", countries, out var one, out var other) ?? TypedResults.Ok(RelationsApi.Read(one!, other!, relations, catalogue));

    // As the page does: unknown and equal countries are 404, the reverse order moves to the one address.
    private static IResult? Find(string a, string b, string extension, CountryQueries countries, out Country? one, out Country? other)
    {
        (one, other) = (countries.Find(a), countries.Find(b));
        return one is null || other is null || a == b ? TypedResults.NotFound()
            : SitePaths.OrderPair(a, b).First != a ? TypedResults.Redirect(SitePaths.Relation(a, b) + extension, permanent: true)
            : null;
    }
}
