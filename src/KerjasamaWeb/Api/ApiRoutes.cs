using KerjasamaWeb.Api.Downloads;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Api;

/// <summary>How a route of the API is mapped: GET and HEAD, described and cached by its own parameters.</summary>
public static class ApiRoutes
{
    public const string Base = "/api/v1";

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    public static IEndpointConventionBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler, ApiOperation operation)
    {
        var route = routes.MapLate(pattern, handler)
            .DescribedBy(routes, pattern, handler)
            .WithName(operation.Id)
            .WithTags(operation.Tag)
            .WithSummary(operation.Summary)
            .WithMetadata(operation, new CachedByAttribute([.. operation.Parameters.Where(p => !p.IsPath).Select(p => p.Name)]));
        if (operation.Parameters.Count > 0)
        {
            route.ProducesProblem(StatusCodes.Status400BadRequest);
        }

        if (operation.Parameters.Any(p => p.IsPath))
        {
            route.ProducesProblem(StatusCodes.Status404NotFound);
        }

        return route;
    }

    public static void MapDownload(this IEndpointRouteBuilder routes, string pattern, Delegate handler, Download download) => routes
        .MapLate(pattern, handler)
        .WithMetadata(download, new CachedByAttribute([.. download.Keys]));
}
