using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace KerjasamaWeb.Hosting;

/// <summary>How much the page cache may hold.</summary>
public sealed class PageCacheLimits(IOptions<SiteOptions> site) : IConfigureOptions<OutputCacheOptions>
{
    public void Configure(OutputCacheOptions cache)
    {
        cache.SizeLimit = 48 * 1024 * 1024;
        cache.MaximumBodySize = 4 * 1024 * 1024;
        // Another spelling of a path must not get the page from the cache: it gets a 301 from CanonicalPaths.
        cache.UseCaseSensitivePaths = true;
        cache.AddBasePolicy(new PageCache(site.Value.CachePages));
    }
}
