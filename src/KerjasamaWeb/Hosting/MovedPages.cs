using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Hosting;

/// <summary>Keeps the link promise: an address that moved answers 301, one whose page was removed answers 410.</summary>
public static class MovedPages
{
    public static IApplicationBuilder UseMovedPages(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response.StatusCode != StatusCodes.Status404NotFound || context.Response.HasStarted
            || context.RequestServices.GetRequiredService<CatalogHolder>().Current is not { } catalogue
            || new SlugChangeQueries(catalogue).Find(context.Request.Path.Value ?? "/") is not { } moved)
        {
            return;
        }

        if (moved.Code == StatusCodes.Status301MovedPermanently)
        {
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = moved.ToPath + context.Request.QueryString;
        }
        else
        {
            context.Items[typeof(MovedPath)] = moved;
            context.Response.StatusCode = StatusCodes.Status410Gone;
        }
    });
}
