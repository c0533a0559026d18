using System.Net;
using KerjasamaWeb.Api;

namespace KerjasamaWeb.Hosting;

/// <summary>Where no catalogue can be served, answers with a plain page that says so, and asks to come back.</summary>
public static class CatalogueRequired
{
    private const string Page =
        """
        <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Katalog sedang disiapkan · Kerja Sama</title></head>
        <body><main><h1>Katalog sedang disiapkan</h1><p>Katalog belum dapat dibaca: belum dibangun, rusak, atau dari versi lain. Coba lagi beberapa menit lagi.</p></main></body></html>
        """;

    public static IApplicationBuilder UseCatalogueRequired(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CachedByAttribute>() is null || context.RequestServices.GetRequiredService<CatalogHolder>().Current is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
        context.Response.Headers.RetryAfter = "60";
        context.Response.Headers.CacheControl = "no-store";
        if (ApiRoutes.IsApi(context))
        {
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Page);
    });
}
