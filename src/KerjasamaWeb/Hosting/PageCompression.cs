using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace KerjasamaWeb.Hosting;

/// <summary>Compression of pages; it runs inside the cache, so each page is compressed once.</summary>
public static class PageCompression
{
    public static void Apply(ResponseCompressionOptions compression)
    {
        // No page holds a secret beside text from the address bar, so compression over HTTPS gives nothing away.
        compression.EnableForHttps = true;
        compression.Providers.Add(new BrotliPages());
        compression.Providers.Add(new GzipCompressionProvider(new GzipCompressionProviderOptions { Level = CompressionLevel.Optimal }));
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml", "text/csv", "application/manifest+json"];
    }
}
