using Kerjasama.Catalog.Search;
using KerjasamaWeb.Api.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary><c>search</c> and <c>suggest</c>.</summary>
internal static class SearchApi
{
    private const string Tag = "Pencarian";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapRead("/search", Search, new()
        {
            Id = "search",
            Tag = Tag,
            Summary = "Cari di seluruh situs; tahan salah eja, mengenal imbuhan dan nama lain",
            Parameters = [ApiParameters.Text, ApiParameters.HitType, ApiParameters.Limit, ApiParameters.Page],
            Example = "/search?q=perdagangan+jepang&type=agreement",
        });
        api.MapRead("/suggest", Suggest, new()
        {
            Id = "suggest",
            Tag = Tag,
            Summary = "Saran halaman sewaktu mengetik",
            Parameters = [ApiParameters.Text, ApiParameters.SuggestLimit],
            Example = "/suggest?q=ase",
        });
    }

    /// <summary>The hits that an API or page query asks for.</summary>
    public static SearchAnswer Read(string text, IReadOnlyList<string> kinds, int limit, int page, SearchQueries search) =>
        SearchAnswer.From(search.Find(new() { Text = text, Kinds = kinds, Page = page, PageSize = limit }));

    private static Results<Ok<SearchAnswer>, ProblemHttpResult> Search(HttpRequest request, SearchQueries search)
    {
        var query = new ApiQuery(request.Query);
        var types = query.Choices(ApiParameters.HitType);
        var limit = query.Number(ApiParameters.Limit) ?? 20;
        var page = query.Number(ApiParameters.Page) ?? 1;
        return query.Problem is { } problem ? problem : TypedResults.Ok(Read(query.Text(ApiParameters.Text) ?? "", [.. types.Select(HitTypes.Kind)], limit, page, search));
    }

    private static Results<Ok<SuggestAnswer>, ProblemHttpResult> Suggest(HttpRequest request, SearchQueries search)
    {
        var query = new ApiQuery(request.Query);
        var limit = query.Number(ApiParameters.SuggestLimit) ?? 8;
        return query.Problem is { } problem
            ? problem
            : TypedResults.Ok(new SuggestAnswer { Items = [.. search.Suggest(query.Text(ApiParameters.Text) ?? "", limit).Select(SuggestRow.From)] });
    }
}
