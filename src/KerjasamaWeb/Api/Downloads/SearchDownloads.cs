using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Text;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The search as JSON, beside its page.</summary>
internal static class SearchDownloads
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapDownload("/cari.json", Json, new()
    {
        Summary = "Hasil pencarian, seratus yang teratas",
        Keys = ["q"],
        Example = "/cari.json?q=perdagangan+jepang",
    });

    private static IResult Json(HttpRequest request, SearchQueries search) => TypedResults.Ok(SearchApi.Read(CleanText.Clean(request.Query["q"]), [], Most, 1, search));
}
