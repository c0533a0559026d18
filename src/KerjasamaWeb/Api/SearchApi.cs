using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
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
            Parameters =
            [
                ApiParameters.Text, ApiParameters.HitType, ApiParameters.Label, ApiParameters.Field, ApiParameters.Reach, ApiParameters.Status,
                ApiParameters.Decade, ApiParameters.OneParty, ApiParameters.Limit, ApiParameters.Page,
            ],
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

    private static Results<Ok<SearchAnswer>, ProblemHttpResult> Search(HttpRequest request, SearchQueries search, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var asked = new SearchRequest
        {
            Text = query.Text(ApiParameters.Text) ?? "",
            Kinds = [.. query.Choices(ApiParameters.HitType).Where(HitTypes.All.Contains).Select(HitTypes.Kind)],
            Label = query.Choice<Label>(ApiParameters.Label) is { } label ? KebabName<Label>.Name(label) : null,
            Field = query.Field(ApiParameters.Field, fields),
            Reach = query.Choice<Reach>(ApiParameters.Reach) is { } reach ? KebabName<Reach>.Name(reach) : null,
            Status = query.Choice<AgreementStatus>(ApiParameters.Status) is { } status ? KebabName<AgreementStatus>.Name(status) : null,
            Decade = query.Number(ApiParameters.Decade),
            Country = query.Actor(ApiParameters.OneParty, catalogue.Register)?.Code,
            Page = query.Number(ApiParameters.Page) ?? 1,
            PageSize = query.Number(ApiParameters.Limit) ?? 20,
        };
        return query.Problem is { } problem ? problem : TypedResults.Ok(SearchAnswer.From(search.Find(asked)));
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
