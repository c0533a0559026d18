using SkiaSharp;

namespace KerjasamaWeb.Pictures;

/// <summary>Turns a class's paint into one that Skia fills with; the caller disposes it.</summary>
internal static class PngPaint
{
    private const float Tile = 8;

    public static SKPaint Of(PicturePaint paint, float scale)
    {
        var fill = new SKPaint { IsAntialias = true, Color = SKColor.Parse(paint.Ground) };
        if (paint.Pattern != PictureMark.None)
        {
            using var shader = Shader(paint, scale);
            fill.Shader = shader;
        }

        return fill;
    }

    private static SKShader Shader(PicturePaint paint, float scale)
    {
        var tile = SKRect.Create(Tile, Tile);
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(tile);
        canvas.Clear(SKColor.Parse(paint.Ground));
        using var mark = new SKPaint { IsAntialias = true, Color = SKColor.Parse(paint.Mark), StrokeWidth = 2.2f, IsStroke = paint.Pattern == PictureMark.Stripes };
        if (paint.Pattern == PictureMark.Dots)
        {
            canvas.DrawCircle(Tile / 2, Tile / 2, 1.7f, mark);
        }
        else
        {
            canvas.DrawLine(-2, 2, 2, -2, mark);
            canvas.DrawLine(0, Tile, Tile, 0, mark);
            canvas.DrawLine(6, 10, 10, 6, mark);
        }

        using var picture = recorder.EndRecording();
        return picture.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, SKMatrix.CreateScale(scale, scale), tile);
    }
}
