using System.Collections.Concurrent;
using System.Text;
using Kerjasama.Catalog;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace KerjasamaWeb.Hosting;

/// <summary>
/// Finished, compressed answers in memory, by path, encoding and the query keys that change them (<see cref="CachedByAttribute"/>).
/// Any other key is no part of an answer's key, so that a flood of unknown ones costs nothing. An answer serves as long as its
/// generation of the catalogue does.
/// </summary>
public sealed class PageCache(CatalogHolder holder, IOptions<SiteOptions> options) : IDisposable
{
    private const int LargestBody = 4 * 1024 * 1024;

    private const int LongestPlainKey = 256;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(6);

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = 48 * 1024 * 1024 });
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _making = new();

    public bool IsOn { get; } = options.Value.CachePages;

    public CatalogDatabase? Generation => holder.Current;

    /// <summary>The encoding is normalised, or the first visitor's would be served to all; values stand in the order asked, with their lengths.</summary>
    public static string Key(HttpRequest request, string[] queryKeys)
    {
        var encoding = Encoding(request);
        if (queryKeys.Length == 0 || !request.QueryString.HasValue)
        {
            return encoding + request.Path.Value;
        }

        var key = new StringBuilder(encoding).Append(request.Path.Value);
        foreach (var name in queryKeys)
        {
            foreach (var value in request.Query[name])
            {
                // No path can hold the first character, so no other path has this key.
                key.Append('\0').Append(name).Append('=').Append(value?.Length ?? 0).Append(':').Append(value);
            }
        }

        return key.ToString();
    }

    public KeptAnswer? Find(ReadOnlySpan<char> key) => _answers.TryGetValue(key, out KeptAnswer? kept) && kept!.Generation == Generation ? kept : null;

    /// <summary>The answer to a request without a query. Makes no objects: kept pages must not fill the heap.</summary>
    public KeptAnswer? FindPlain(HttpRequest request)
    {
        var encoding = Encoding(request);
        var path = request.Path.Value ?? "";
        Span<char> key = stackalloc char[LongestPlainKey];
        return encoding.Length + path.Length <= key.Length && encoding.TryCopyTo(key) && path.TryCopyTo(key[encoding.Length..]) ? Find(key[..(encoding.Length + path.Length)]) : null;
    }

    public void Keep(string key, KeptAnswer answer)
    {
        if (answer.Size <= LargestBody)
        {
            _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size, AbsoluteExpirationRelativeToNow = Lifetime });
        }
    }

    public void Clear() => _answers.Clear();

    public void Dispose() => _answers.Dispose();

    /// <summary>Lets one request at a time make an answer. Null for it, else what to wait for; it calls <see cref="EndMaking"/>.</summary>
    public Task? BeginMaking(string key)
    {
        var own = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = _making.GetOrAdd(key, own);
        return first == own ? null : first.Task;
    }

    public void EndMaking(string key)
    {
        if (_making.TryRemove(key, out var made))
        {
            made.SetResult();
        }
    }

    private static string Encoding(HttpRequest request)
    {
        var text = request.Headers.AcceptEncoding.ToString();
        return text.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "identity";
    }
}
