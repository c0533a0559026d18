namespace KerjasamaWeb.Hosting;

/// <summary>The two steps of the page cache: what it has is sent before all other steps, what it lacks is collected after them.</summary>
public static class PageCaching
{
    /// <summary>Sends kept pages asked for without a query, which need no routing. Paths are case-sensitive: another spelling still gets its 301.</summary>
    public static IApplicationBuilder UseKeptPages(this IApplicationBuilder app)
    {
        var cache = app.ApplicationServices.GetRequiredService<PageCache>();
        return app.Use((context, next) =>
        {
            var request = context.Request;
            var isPlain = !request.QueryString.HasValue && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
            return isPlain && cache.FindPlain(request) is { } kept ? kept.SendAsync(context) : next(context);
        });
    }

    /// <summary>Collects a finished page, keeps it and sends it whole. Others who want the same page meanwhile wait for it.</summary>
    public static IApplicationBuilder UsePageCollecting(this IApplicationBuilder app)
    {
        var cache = app.ApplicationServices.GetRequiredService<PageCache>();
        return app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<CachedByAttribute>() is not { } by)
            {
                await next(context);
                return;
            }

            var key = PageCache.Key(context.Request, by.QueryKeys);
            if (cache.IsOn && HttpMethods.IsGet(context.Request.Method) && cache.Find(key) is null)
            {
                if (cache.BeginMaking(key) is not { } made)
                {
                    await MakeAsync(context, next, cache, key);
                    return;
                }

                await made;
            }

            await (cache.Find(key)?.SendAsync(context) ?? SendAsync(context, next));
        });
    }

    private static async Task MakeAsync(HttpContext context, RequestDelegate next, PageCache cache, string key)
    {
        await using var body = new CollectedBody();
        try
        {
            // Before the page, which takes its generation later: an answer may be kept for an older one, never for a newer.
            var generation = cache.Generation;
            await body.CollectAsync(context, next);
            if (generation is not null && body.Length > 0 && context.Response.StatusCode == StatusCodes.Status200OK)
            {
                await context.Response.StartAsync();
                cache.Keep(key, new KeptAnswer(generation, context.Response, body.ToArray()));
            }
        }
        finally
        {
            // Before it is sent: the others need not wait for a slow client.
            cache.EndMaking(key);
        }

        await body.SendAsync(context.Response);
    }

    private static async Task SendAsync(HttpContext context, RequestDelegate next)
    {
        await using var body = new CollectedBody();
        await body.CollectAsync(context, next);
        await body.SendAsync(context.Response);
    }
}
