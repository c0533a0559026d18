using Kerjasama.Catalog;

namespace KerjasamaWeb.Hosting;

/// <summary>The validator of every page: the catalogue's version and the program's.</summary>
public static class PageEtag
{
    private static readonly string Program = typeof(PageEtag).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Puts the validator and the cache rules on successful answers from the catalogue; browsers revalidate, and get 304.</summary>
    public static IApplicationBuilder UsePageEtag(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CachedByAttribute>() is not null && context.RequestServices.GetService<CatalogHolder>()?.Current is { } catalogue)
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                {
                    context.Response.Headers.ETag = Of(catalogue);
                    context.Response.Headers.CacheControl = "public, max-age=0, must-revalidate";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    private static string Of(CatalogDatabase catalogue) => $"W/\"{catalogue.Version[..16]}-{Program}\"";
}
