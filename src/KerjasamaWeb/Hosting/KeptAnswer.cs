using Kerjasama.Catalog;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KerjasamaWeb.Hosting;

/// <summary>A finished answer as it was sent once: all headers and the compressed body, of one generation of the catalogue.</summary>
public sealed class KeptAnswer
{
    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase) { HeaderNames.Date, HeaderNames.Connection, HeaderNames.KeepAlive, HeaderNames.ContentLength };
    private static readonly HashSet<string> OfTheBody = new(StringComparer.OrdinalIgnoreCase) { HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentLanguage, HeaderNames.ContentDisposition };

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly EntityTagHeaderValue? _etag;
    private readonly byte[] _body;

    /// <summary>Of an answer that has begun: only then have all steps set their headers.</summary>
    public KeptAnswer(CatalogDatabase generation, HttpResponse begun, byte[] body)
    {
        Generation = generation;
        _headers = [.. begun.Headers.Where(h => !OfTheConnection.Contains(h.Key))];
        _etag = EntityTagHeaderValue.TryParse(begun.Headers.ETag.ToString(), out var etag) ? etag : null;
        _body = body;
    }

    public CatalogDatabase Generation { get; }

    /// <summary>In bytes, with an allowance for headers and key.</summary>
    public long Size => _body.Length + 2048;

    /// <summary>Sends it, or 304 to a browser that has it.</summary>
    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        var isKnown = IsKnown(context.Request);
        foreach (var (name, value) in _headers)
        {
            if (!isKnown || !OfTheBody.Contains(name))
            {
                response.Headers[name] = value;
            }
        }

        if (isKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = _body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        var sent = response.BodyWriter.WriteAsync(_body);
        return sent.IsCompletedSuccessfully ? Task.CompletedTask : sent.AsTask();
    }

    private bool IsKnown(HttpRequest request) =>
        _etag is not null && request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(_etag, useStrongComparison: false));
}
