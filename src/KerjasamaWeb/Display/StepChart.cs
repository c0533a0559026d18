using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>The number of parties or members by year, as a stepped line.</summary>
public static class StepChart
{
    private const double Right = 330;
    private const double Top = 22;
    private const double Floor = 168;
    private const double Bottom = 192;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    public static IHtmlContent Draw(CountCurve curve, string title)
    {
        var (first, last) = (curve.Years[0].Year, curve.Years[^1].Year);
        var most = curve.Years.Max(y => y.Count);
        double X(int year) => Right * (year - first) / Math.Max(1, last - first);
        double Y(int count) => Floor - ((Floor - Top) * count / most);

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 360 {Bottom}\" role=\"img\" aria-labelledby=\"kurva\"><title id=\"kurva\">{HtmlEncoder.Default.Encode(title)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M0 {Floor}H{Right}\"/>");
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"M0 {Floor}");
        var drawn = 0;
        foreach (var (year, count, _, _) in curve.Years.Where((y, i) => i == 0 || i == curve.Years.Count - 1 || y.Count != curve.Years[i - 1].Count))
        {
            line.Append(CultureInfo.InvariantCulture, $"H{X(year):0.#}V{Y(count):0.#}");
            drawn = count;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"step\" d=\"{line}\"/><text class=\"strong\" x=\"{Right + 5}\" y=\"{Y(drawn) + 4:0.#}\">{drawn}</text>");
        foreach (var year in Ticks(first, last))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{X(year):0.#} {Floor}v4\"/><text text-anchor=\"middle\" x=\"{Math.Max(X(year), 16):0.#}\" y=\"{Bottom - 6}\">{year}</text>");
        }

        if (curve.Indonesia is { } joined && curve.Years.FirstOrDefault(y => y.Year == joined) is { Year: > 0 } at)
        {
            var (x, y) = (X(joined), Y(at.Count));
            var isLate = x > Right * .45;
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"me\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"5\"/><text class=\"strong\" text-anchor=\"{(isLate ? "end" : "start")}\" x=\"{x + (isLate ? -8 : 9):0.#}\" y=\"{(isLate ? Math.Max(y - 6, 12) : Math.Min(y + 17, Floor - 5)):0.#}\">Indonesia {joined}</text>");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>Round years, at most six, and the last one unless a round year stands near.</summary>
    private static IEnumerable<int> Ticks(int first, int last)
    {
        var step = Steps.First(s => (last - first) / s <= 5 || s == 100);
        for (var year = (first + step - 1) / step * step; year <= last; year += step)
        {
            yield return year;
        }
    }
}
