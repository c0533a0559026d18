using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pictures;

/// <summary>A map as a picture to take away: where its words, its map and its legend stand. SVG and PNG are drawn from the same.</summary>
public sealed record MapPicture
{
    public const int Width = 1600;
    public const int Margin = 48;
    public const int TitleSize = 46;
    public const int TextSize = 25;
    public const int SmallSize = 20;
    public const int Swatch = 22;

    private const int MapWidth = Width - 2 * Margin;
    private const int MostMapHeight = 1000;

    public required IReadOnlyList<PictureText> Texts { get; init; }

    /// <summary>Class, left and top of every swatch.</summary>
    public required IReadOnlyList<(string Class, double X, double Y)> Swatches { get; init; }

    /// <summary>What part of the world is shown, in the outline's units.</summary>
    public required (double X, double Y, double Width, double Height) Crop { get; init; }

    /// <summary>Where it stands in the picture.</summary>
    public required (double X, double Y, double Width, double Height) Frame { get; init; }

    public required int Height { get; init; }

    /// <summary>Code and class of every coloured shape, the last on top.</summary>
    public required IReadOnlyList<(string Code, string Class)> Shapes { get; init; }

    public required string Title { get; init; }

    public static MapPicture Of(string title, string answer, string source, IReadOnlyList<(string Class, string Text)> legend, IEnumerable<MapMark> marks, double[] crop)
    {
        var texts = new List<PictureText>();
        double y = Margin;
        y = Paragraph(texts, title, TitleSize, y, isStrong: true);
        y = Paragraph(texts, answer, TextSize, y + 8, isStrong: false) + 24;
        var scale = Math.Min(MapWidth / crop[2], MostMapHeight / crop[3]);
        var frame = (X: (Width - crop[2] * scale) / 2, Y: y, Width: crop[2] * scale, Height: crop[3] * scale);
        y += frame.Height + 28;
        var swatches = new List<(string, double, double)>();
        double x = Margin;
        foreach (var (css, text) in legend)
        {
            var width = Swatch + 12 + PictureText.WidthOf(text, TextSize);
            if (x > Margin && x + width > Width - Margin)
            {
                (x, y) = (Margin, y + TextSize * 1.6);
            }

            swatches.Add((css, x, y));
            texts.Add(new(text, x + Swatch + 12, y + Swatch - 2, TextSize, false));
            x += width + 36;
        }

        y = Paragraph(texts, source, SmallSize, y + TextSize + 26, isStrong: false);
        return new()
        {
            Title = title,
            Texts = texts,
            Swatches = swatches,
            Crop = (crop[0], crop[1], crop[2], crop[3]),
            Frame = frame,
            Height = (int)Math.Ceiling(y + Margin / 2.0),
            Shapes = [.. marks.Where(m => m.Class.Length > 0).DistinctBy(m => m.Code).OrderBy(m => m.Code == "IDN").ThenBy(m => m.Code, StringComparer.Ordinal).Select(m => (m.Code, m.Class))],
        };
    }

    private static double Paragraph(List<PictureText> texts, string text, int size, double top, bool isStrong)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && PictureText.WidthOf($"{line} {word}", size) > MapWidth)
            {
                texts.Add(new(line, Margin, top + size, size, isStrong));
                (line, top) = (word, top + size * 1.3);
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        texts.Add(new(line, Margin, top + size, size, isStrong));
        return top + size * 1.3;
    }
}
