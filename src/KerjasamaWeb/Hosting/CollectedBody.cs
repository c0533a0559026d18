using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace KerjasamaWeb.Hosting;

/// <summary>The finished, compressed body of one answer, in pooled memory. Nothing of it is sent while it is collected, so that an error still gets its own page.</summary>
public sealed class CollectedBody : IAsyncDisposable
{
    private static readonly PipeOptions Unbounded = new(pauseWriterThreshold: 0, minimumSegmentSize: 16 * 1024, useSynchronizationContext: false);

    private readonly Pipe _pipe = new(Unbounded);
    private ReadOnlySequence<byte> _bytes;

    public long Length => _bytes.Length;

    /// <summary>Runs the steps that make the answer, and tells its length.</summary>
    public async Task CollectAsync(HttpContext context, RequestDelegate next)
    {
        var client = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var collector = new StreamResponseBodyFeature(_pipe.Writer.AsStream(leaveOpen: true), client);
        context.Features.Set<IHttpResponseBodyFeature>(collector);
        try
        {
            await next(context);
            await collector.CompleteAsync();
        }
        finally
        {
            context.Features.Set(client);
            await _pipe.Writer.CompleteAsync();
        }

        _bytes = (await _pipe.Reader.ReadAsync()).Buffer;
        if (Length > 0)
        {
            context.Response.ContentLength = Length;
        }
    }

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>Sends nothing for an empty body: an error page may still follow.</summary>
    public async Task SendAsync(HttpResponse response)
    {
        if (Length == 0)
        {
            return;
        }

        foreach (var part in _bytes)
        {
            response.BodyWriter.Write(part.Span);
        }

        await response.BodyWriter.FlushAsync();
    }

    public ValueTask DisposeAsync() => _pipe.Reader.CompleteAsync();
}
