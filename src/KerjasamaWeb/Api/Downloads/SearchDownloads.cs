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
        Keys = ["q", "jenis"],
        Example = "/cari.json?q=perdagangan+jepang",
    });

    private static IResult Json(HttpRequest request, SearchQueries search)
    {
        var kind = CleanText.Clean(request.Query["jenis"]).ToLowerInvariant();
        return kind.Length == 0 || HitTypes.IsKind(kind)
            ? TypedResults.Ok(SearchApi.Read(CleanText.Clean(request.Query["q"]), kind.Length == 0 ? [] : [kind], Most, 1, search))
            : ApiProblems.BadRequest($"Jenis “{kind}” tidak dikenal.");
    }
}
