using Kerjasama.Catalog;
using Microsoft.Net.Http.Headers;

namespace KerjasamaWeb.Hosting;

/// <summary>The validator of every page: the catalogue's version and the program's.</summary>
public static class PageEtag
{
    private const string Revalidated = "public, max-age=0, must-revalidate";

    private static readonly string Program = typeof(PageEtag).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Puts the validator and the cache rules on successful answers from the catalogue; browsers revalidate, and get 304.</summary>
    public static IApplicationBuilder UsePageEtag(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CachedByAttribute>() is not null && context.RequestServices.GetService<CatalogHolder>()?.Current is { } catalogue)
        {
            // Before the page, so that the cache keeps them with it and can answer 304 by itself; an error takes them back.
            context.Response.Headers.ETag = Of(catalogue);
            context.Response.Headers.CacheControl = Revalidated;
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
                {
                    context.Response.Headers.Remove(HeaderNames.ETag);
                    if (context.Response.Headers.CacheControl == Revalidated)
                    {
                        context.Response.Headers.Remove(HeaderNames.CacheControl);
                    }
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    private static string Of(CatalogDatabase catalogue) => $"W/\"{catalogue.Version[..16]}-{Program}\"";
}
