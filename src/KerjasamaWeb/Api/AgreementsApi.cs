using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Api.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary><c>agreements</c>: a filtered, paged list, and one agreement with its label and parties.</summary>
internal static class AgreementsApi
{
    private const string Tag = "Perjanjian";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapRead("/agreements", List, new()
        {
            Id = "listAgreements",
            Tag = Tag,
            Summary = "Perjanjian menurut pihak, label, bidang, cakupan, status, dan tahun",
            Parameters =
            [
                ApiParameters.Party, ApiParameters.Not, ApiParameters.AnyOf, ApiParameters.PartyRegion, ApiParameters.Label, ApiParameters.Field, ApiParameters.Reach, ApiParameters.Status,
                ApiParameters.From, ApiParameters.To, ApiParameters.AsOf, ApiParameters.Order, ApiParameters.Page, ApiParameters.PageSize,
            ],
            Example = "/agreements?party=IDN&party=JPN&label=bilateral",
        });
        api.MapRead("/agreements/{slug:code}", Find, new()
        {
            Id = "getAgreement",
            Tag = Tag,
            Summary = "Satu perjanjian: judul, tanggal, label dan alasannya, serta para pihak",
            Parameters = [ApiParameters.AgreementSlug, ApiParameters.AsOf],
            Example = "/agreements/rcep",
        });
    }

    /// <summary>One agreement with its parties, all rows or those bound on a day.</summary>
    public static AgreementRecord? Read(string slug, DateOnly? asOf, AgreementQueries agreements, SourceQueries sources, CatalogDatabase catalogue) =>
        agreements.FindBySlug(slug) is { } agreement
            ? AgreementRecord.From(
                agreement,
                agreements.ListFields(agreement.Id),
                agreements.ListParties(agreement.Id),
                agreements.ListRelated(agreement.Id),
                sources.ListByRecord(SitePaths.Agreement(slug)),
                asOf,
                catalogue.Register)
            : null;

    private static Results<Ok<AgreementsAnswer>, ProblemHttpResult> List(HttpRequest request, ParticipationQueries agreements, FieldQueries fields, RegionQueries regions, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var filter = new AgreementFilter
        {
            Parties = Codes(query.Actors(ApiParameters.Party, catalogue.Register)),
            Without = Codes(query.Actors(ApiParameters.Not, catalogue.Register)),
            AnyOf = Codes(query.Actors(ApiParameters.AnyOf, catalogue.Register)),
            Region = query.Region(ApiParameters.PartyRegion, regions),
            Label = query.Choice<Label>(ApiParameters.Label),
            Field = query.Field(ApiParameters.Field, fields),
            Reach = query.Choice<Reach>(ApiParameters.Reach),
            Status = query.Choice<AgreementStatus>(ApiParameters.Status),
            From = query.Number(ApiParameters.From),
            To = query.Number(ApiParameters.To),
            AsOf = query.Day(ApiParameters.AsOf),
            Order = query.Choice<AgreementOrder>(ApiParameters.Order) ?? AgreementOrder.Newest,
            Page = query.Number(ApiParameters.Page) ?? 1,
            PageSize = query.Number(ApiParameters.PageSize) ?? 25,
        };
        if (filter.From > filter.To)
        {
            query.Add("from: tahun awal harus sebelum tahun akhir (to).");
        }

        return query.Problem is { } problem ? problem : TypedResults.Ok(AgreementsAnswer.From(agreements.Find(filter), filter, catalogue.AsOf));
    }

    private static Results<Ok<AgreementRecord>, ProblemHttpResult> Find(string slug, HttpRequest request, AgreementQueries agreements, SourceQueries sources, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var asOf = query.Day(ApiParameters.AsOf);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        return Read(slug.ToLowerInvariant(), asOf, agreements, sources, catalogue) is { } record
            ? TypedResults.Ok(record)
            : ApiProblems.NotFound($"Perjanjian “{slug}” tidak ada dalam katalog. Cari slugnya dengan {ApiRoutes.Base}/search?type=agreement&q=….");
    }

    private static IReadOnlyList<string> Codes(IReadOnlyList<Actor> actors) => [.. actors.Select(a => a.Code)];
}
