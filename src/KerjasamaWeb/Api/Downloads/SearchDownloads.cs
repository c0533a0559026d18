using Kerjasama.Catalog;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Search;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Pages.Search;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The search as JSON, beside its page.</summary>
internal static class SearchDownloads
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapDownload("/cari.json", Json, new()
    {
        Summary = "Hasil pencarian, seratus yang teratas",
        Keys = ["q", .. Enum.GetValues<SearchFacet>().Select(SearchFilterQuery.KeyOf)],
        Example = "/cari.json?q=perdagangan+jepang",
    });

    private static IResult Json(HttpRequest request, SearchQueries search, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = new SearchFilterQuery(request.Query, catalogue.Register, fields.List());
        return query.Problems.Count == 0
            ? TypedResults.Ok(SearchAnswer.From(search.Find(query.Request(request.Query["q"].ToString(), page: 1, Most))))
            : ApiProblems.BadRequest(string.Join(' ', query.Problems));
    }
}
