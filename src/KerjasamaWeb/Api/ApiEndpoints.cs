using KerjasamaWeb.Api.Downloads;

namespace KerjasamaWeb.Api;

/// <summary>The public API, <c>/api/v1</c>, and the files beside the pages.</summary>
public static class ApiEndpoints
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(routes => routes.ConstraintMap["code"] = typeof(CodeConstraint));
        services.ConfigureHttpJsonOptions(ApiJson.Apply);
        services.Configure<ProblemDetailsOptions>(options => options.CustomizeProblemDetails = ApiProblems.Complete);
        services.AddApiDescription();
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiRoutes.Base);
        CountriesApi.Map(api);
        OrganizationsApi.Map(api);
        AgreementsApi.Map(api);
        RelationsApi.Map(api);
        ClassifyApi.Map(api);
        SearchApi.Map(api);
        ApiDescription.Map(api);

        AgreementDownloads.Map(routes);
        CountryDownloads.Map(routes);
        OrganizationDownloads.Map(routes);
        RelationDownloads.Map(routes);
        CompareDownloads.Map(routes);
        SearchDownloads.Map(routes);
        ReferenceDownloads.Map(routes);
        ReadingDownloads.Map(routes);
        MapDownloads.Map(routes);
        TimelineDownloads.Map(routes);
    }
}
