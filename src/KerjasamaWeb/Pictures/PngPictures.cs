using System.Collections.Concurrent;
using KerjasamaWeb.Display;
using SkiaSharp;

namespace KerjasamaWeb.Pictures;

/// <summary>
/// Draws maps as PNG, one at a time: a picture takes some ten megabytes of native memory while it is drawn and gives all of it back.
/// The last few are kept, so that a class opening the same link costs one drawing.
/// </summary>
public sealed class PngPictures(WorldMap world, IWebHostEnvironment environment) : IDisposable
{
    private const int MostKept = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentDictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private readonly Lazy<WorldShapes> _shapes = new(() => WorldShapes.Read(world.Outline));
    private readonly Lazy<byte[]> _font = new(() => Read(environment, "fonts/peta-500.ttf"));
    private readonly Lazy<byte[]> _strongFont = new(() => Read(environment, "fonts/peta-700.ttf"));

    /// <summary>The picture under <paramref name="key"/>; nothing where too many wait for their turn.</summary>
    public async Task<byte[]?> DrawAsync(string key, Func<MapPicture> picture)
    {
        if (_kept.TryGetValue(key, out var ready))
        {
            return ready;
        }

        if (!await _turn.WaitAsync(Patience))
        {
            return null;
        }

        try
        {
            return _kept.TryGetValue(key, out ready) ? ready : Keep(key, Draw(picture()));
        }
        finally
        {
            SKGraphics.PurgeAllCaches();
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private byte[] Keep(string key, byte[] png)
    {
        _kept[key] = png;
        _order.Enqueue(key);
        while (_order.Count > MostKept && _order.TryDequeue(out var oldest))
        {
            _kept.TryRemove(oldest, out _);
        }

        return png;
    }

    private byte[] Draw(MapPicture picture)
    {
        using var surface = SKSurface.Create(new SKImageInfo(MapPicture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse(PicturePaint.Paper));
        DrawMap(canvas, picture);
        foreach (var (css, x, y) in picture.Swatches)
        {
            using var fill = PngPaint.Of(PicturePaint.All[css], 1);
            canvas.DrawRoundRect((float)x, (float)y, MapPicture.Swatch, MapPicture.Swatch, 4, 4, fill);
        }

        DrawWords(canvas, picture);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private void DrawMap(SKCanvas canvas, MapPicture picture)
    {
        var (x, y, width, height) = picture.Frame;
        var scale = (float)(width / picture.Crop.Width);
        var frame = SKRect.Create((float)x, (float)y, (float)width, (float)height);
        using var sea = new SKPaint { Color = SKColor.Parse(PicturePaint.Sea) };
        using var land = new SKPaint { Color = SKColor.Parse(PicturePaint.Land), IsAntialias = true };
        using var border = new SKPaint { Color = sea.Color, IsAntialias = true, IsStroke = true, StrokeWidth = 1 / scale };
        canvas.DrawRect(frame, sea);
        canvas.Save();
        canvas.ClipRect(frame);
        canvas.Translate(frame.Left, frame.Top);
        canvas.Scale(scale);
        canvas.Translate(-(float)picture.Crop.X, -(float)picture.Crop.Y);
        foreach (var shape in _shapes.Value.Land)
        {
            Draw(canvas, shape, land, border);
        }

        foreach (var (code, css) in picture.Shapes.Where(s => world.Has(s.Code)))
        {
            using var fill = PngPaint.Of(PicturePaint.All[css], 1 / scale);
            foreach (var shape in _shapes.Value.Of(code))
            {
                Draw(canvas, shape, fill, border);
            }
        }

        canvas.Restore();
    }

    private static void Draw(SKCanvas canvas, WorldShape shape, SKPaint fill, SKPaint border)
    {
        if (shape.Outline is { } outline)
        {
            using var path = SKPath.ParseSvgPathData(outline);
            canvas.DrawPath(path, fill);
            canvas.DrawPath(path, border);
        }
        else
        {
            canvas.DrawCircle(shape.X, shape.Y, shape.Radius, fill);
            canvas.DrawCircle(shape.X, shape.Y, shape.Radius, border);
        }
    }

    private void DrawWords(SKCanvas canvas, MapPicture picture)
    {
        using var regularData = SKData.CreateCopy(_font.Value);
        using var strongData = SKData.CreateCopy(_strongFont.Value);
        using var regular = SKTypeface.FromData(regularData);
        using var strong = SKTypeface.FromData(strongData);
        foreach (var text in picture.Texts)
        {
            using var font = new SKFont(text.IsStrong ? strong : regular, text.Size) { Subpixel = true };
            using var ink = new SKPaint { Color = SKColor.Parse(text.Size == MapPicture.SmallSize ? PicturePaint.Soft : PicturePaint.Ink), IsAntialias = true };
            canvas.DrawText(text.Text, (float)text.X, (float)text.Y, SKTextAlign.Left, font, ink);
        }
    }

    private static byte[] Read(IWebHostEnvironment environment, string path)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
