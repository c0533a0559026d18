using Microsoft.AspNetCore.Routing.Patterns;

namespace KerjasamaWeb.Hosting;

/// <summary>Routes whose handler is compiled at its first request: compiling all of them would be a good part of the start.</summary>
internal static class LateRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps GET and HEAD; the handler takes route values by name, services by type, and the request.</summary>
    public static IEndpointConventionBuilder MapLate(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
    {
        var compiled = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, Options(routes, pattern)).RequestDelegate);
        return routes.MapMethods(pattern, Methods, context => compiled.Value(context));
    }

    /// <summary>Adds what the handler's signature tells of its answers, for a description of the route.</summary>
    public static IEndpointConventionBuilder DescribedBy(this IEndpointConventionBuilder route, IEndpointRouteBuilder routes, string pattern, Delegate handler)
    {
        route.Add(endpoint =>
        {
            var options = Options(routes, pattern, endpoint);
            endpoint.Metadata.Add(handler.Method);
            RequestDelegateFactory.InferMetadata(handler.Method, options);
        });
        return route;
    }

    private static RequestDelegateFactoryOptions Options(IEndpointRouteBuilder routes, string pattern, EndpointBuilder? endpoint = null) => new()
    {
        ServiceProvider = routes.ServiceProvider,
        RouteParameterNames = RoutePatternFactory.Parse(pattern).Parameters.Select(p => p.Name),
        EndpointBuilder = endpoint,
    };
}
