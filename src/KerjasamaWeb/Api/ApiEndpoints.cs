namespace KerjasamaWeb.Api;

/// <summary>The public API, <c>/api/v1</c>.</summary>
public static class ApiEndpoints
{
    public static IServiceCollection AddApi(this IServiceCollection services) => services;

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
    }
}
