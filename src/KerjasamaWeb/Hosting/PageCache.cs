using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace KerjasamaWeb.Hosting;

/// <summary>
/// Keeps finished, compressed pages. Each endpoint names the query keys that change it; any other key is no part of the
/// cache key, so that a flood of unknown ones costs nothing. The encoding is normalised, or the first visitor's would be served to all.
/// </summary>
public sealed class PageCache(bool isOn) : IOutputCachePolicy
{
    public const string Tag = "catalogue";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(6);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var keys = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<CachedByAttribute>()?.QueryKeys;
        var isCacheable = isOn && keys is not null && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = isCacheable;
        context.AllowCacheLookup = isCacheable;
        context.AllowCacheStorage = isCacheable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Lifetime;
        context.Tags.Add(Tag);
        // The framework would sort the values of a repeated key where they stand, and a comparison shows countries in the order asked.
        string[] repeated = request.Query.Count == 0 ? [] : [.. (keys ?? []).Where(k => request.Query[k].Count > 1)];
        context.CacheVaryByRules.QueryKeys = new StringValues(repeated.Length == 0 ? [.. keys ?? []] : [.. keys!.Except(repeated)]);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.CacheKeyPrefix = Encoding(request.Headers.AcceptEncoding) + string.Concat(repeated.Select(k => $"&{k}={request.Query[k]}"));
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }

    private static string Encoding(StringValues accepted)
    {
        var text = accepted.ToString();
        return text.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "identity";
    }
}
