using Microsoft.AspNetCore.OutputCaching;

namespace KerjasamaWeb.Hosting;

/// <summary>How much the page cache may hold.</summary>
public static class PageCacheLimits
{
    public static void Apply(OutputCacheOptions cache)
    {
        cache.SizeLimit = 48 * 1024 * 1024;
        cache.MaximumBodySize = 4 * 1024 * 1024;
        cache.AddBasePolicy(new PageCache());
    }

    /// <summary>
    /// Lets a page be finished although its first client hung up: others wait for the same page and would get an empty answer
    /// (aspnetcore issues 52310 and 66877).
    /// </summary>
    public static IApplicationBuilder UseWithoutAbort(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestAborted = CancellationToken.None;
        return next(context);
    });
}
