using Kerjasama.Catalog;
using Kerjasama.Catalog.Classification;
using KerjasamaWeb.Api.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary><c>classify</c>: the label of any set of parties, by the same rules as every page.</summary>
internal static class ClassifyApi
{
    public static void Map(IEndpointRouteBuilder api) => api.MapRead("/classify", Classify, new()
    {
        Id = "classify",
        Tag = "Klasifikasi",
        Summary = "Label bagi pihak-pihak yang disebut, dengan aturan dan alasannya",
        Parameters = [ApiParameters.ClassifiedParty, ApiParameters.Open, ApiParameters.ParentLabel, ApiParameters.RecordKind, ApiParameters.Title, ApiParameters.Signed],
        Example = "/classify?party=IDN&party=JPN&open=no",
    });

    private static Results<Ok<ClassifyAnswer>, ProblemHttpResult> Classify(HttpRequest request, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var parties = query.Actors(ApiParameters.ClassifiedParty, catalogue.Register);
        var input = new ClassificationInput
        {
            Parties = [.. parties.Select(p => new PartyInput { Code = p.Code })],
            HasOwnPartyList = parties.Count > 0,
            Open = query.Choice<OpenToAccession>(ApiParameters.Open) ?? OpenToAccession.Unknown,
            ParentLabel = query.Choice<Label>(ApiParameters.ParentLabel),
            Kind = query.Choice<RecordKind>(ApiParameters.RecordKind) ?? RecordKind.Agreement,
            Title = query.Text(ApiParameters.Title),
            Signed = query.Date(ApiParameters.Signed),
        };
        if (query.Problem is { } problem)
        {
            return problem;
        }

        // A title may say between whom a text was made, or that anyone may join it.
        var read = input.Title is null ? input : new TitleReader(catalogue.Register).Apply(input);
        return TypedResults.Ok(new ClassifyAnswer { Parties = [.. parties.Select(ActorRow.From)], Classification = ClassificationRow.From(Classifier.Classify(read, catalogue.Register)) });
    }
}
