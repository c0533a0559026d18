namespace KerjasamaWeb.Hosting;

/// <summary>Health for load balancers: alive, and ready to serve the catalogue.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapLate("/healthz/live", (HttpContext context) => Answer(context, isWell: true, "hidup"));
        routes.MapLate("/healthz/ready", (HttpContext context, CatalogHolder holder, Draining draining) =>
            Answer(context, holder.Current is not null && !draining.IsDraining, draining.IsDraining ? "berhenti" : holder.Current is null ? "tanpa katalog" : "siap"));
    }

    private static Task Answer(HttpContext context, bool isWell, string text)
    {
        context.Response.StatusCode = isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text);
    }
}
