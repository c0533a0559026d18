using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pictures;

/// <summary>Writes a map as one SVG file that needs nothing else: no style sheet, no script, no other file.</summary>
public static class SvgPicture
{
    /// <summary>Side of a pattern's tile, in units of the picture.</summary>
    private const int Tile = 8;

    public static string Write(MapPicture picture, WorldMap world)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{MapPicture.Width}\" height=\"{picture.Height}\" viewBox=\"0 0 {MapPicture.Width} {picture.Height}\" role=\"img\" font-family=\"'Plus Jakarta Sans', Arial, Helvetica, sans-serif\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Encode(picture.Title)}</title>\n");
        var (cropX, cropY, cropWidth, cropHeight) = picture.Crop;
        var (x, y, width, height) = picture.Frame;
        var scale = cropWidth / width;
        svg.Append("<defs>");
        foreach (var css in picture.Shapes.Select(s => s.Class).Concat(picture.Swatches.Select(s => s.Class)).Distinct().Where(c => PicturePaint.All[c].Pattern != PictureMark.None))
        {
            Pattern(svg, css, css, scale);
            Pattern(svg, "kunci-" + css, css, 1);
        }

        svg.Append(CultureInfo.InvariantCulture, $"</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"{PicturePaint.Paper}\"/><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{PicturePaint.Sea}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"{cropX} {cropY} {cropWidth} {cropHeight}\" fill=\"{PicturePaint.Land}\" stroke=\"{PicturePaint.Sea}\" stroke-width=\"{Math.Round(scale, 2)}\">{world.Outline}");
        foreach (var (code, css) in picture.Shapes.Where(s => world.Has(s.Code)))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<use href=\"#{code}\" fill=\"{Fill(css, "")}\"/>");
        }

        svg.Append("</svg>\n");
        foreach (var (css, left, top) in picture.Swatches)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{top}\" width=\"{MapPicture.Swatch}\" height=\"{MapPicture.Swatch}\" rx=\"4\" fill=\"{Fill(css, "kunci-")}\"/>");
        }

        foreach (var text in picture.Texts)
        {
            svg.Append(CultureInfo.InvariantCulture, $"\n<text x=\"{text.X}\" y=\"{Math.Round(text.Y, 1)}\" font-size=\"{text.Size}\" font-weight=\"{(text.IsStrong ? 700 : 500)}\" fill=\"{(text.Size == MapPicture.SmallSize ? PicturePaint.Soft : PicturePaint.Ink)}\">{Encode(text.Text)}</text>");
        }

        return svg.Append("\n</svg>\n").ToString();
    }

    private static string Fill(string css, string prefix) => PicturePaint.All[css].Pattern == PictureMark.None ? PicturePaint.All[css].Ground : $"url(#{prefix}{css})";

    private static void Pattern(StringBuilder svg, string id, string css, double scale)
    {
        var paint = PicturePaint.All[css];
        var mark = paint.Pattern == PictureMark.Dots
            ? $"<circle cx=\"4\" cy=\"4\" r=\"1.7\" fill=\"{paint.Mark}\"/>"
            : $"<path d=\"M-2 2L2-2M0 8L8 0M6 10L10 6\" stroke=\"{paint.Mark}\" stroke-width=\"2.2\"/>";
        svg.Append(CultureInfo.InvariantCulture, $"<pattern id=\"{id}\" width=\"{Tile}\" height=\"{Tile}\" patternUnits=\"userSpaceOnUse\" patternTransform=\"scale({Math.Round(scale, 3)})\"><g stroke=\"none\"><rect width=\"{Tile}\" height=\"{Tile}\" fill=\"{paint.Ground}\"/>{mark}</g></pattern>");
    }

    private static string Encode(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
