using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>Columns of agreements per decade, the bilateral ones filled, the multilateral ones hollow, so that they differ without colour too.</summary>
public static class DecadeChart
{
    private const int MostColumns = 13;
    private const double Width = 360;
    private const double Top = 20;
    private const double Floor = 170;
    private const double Bottom = 192;

    /// <summary>The decades as columns; where there are many, the oldest stand in one.</summary>
    public static IReadOnlyList<ChartColumn> Columns(IReadOnlyList<LabelCount<int>> decades)
    {
        var old = decades.Count > MostColumns ? decades.Take(decades.Count - MostColumns + 1).ToList() : [];
        var columns = decades.Skip(old.Count).Select(d => new ChartColumn(d.Key, d.Key + 9, d.Bilateral, d.Multilateral, d.Other));
        return old.Count == 0 ? [.. columns] : [new(null, old[^1].Key + 9, old.Sum(d => d.Bilateral), old.Sum(d => d.Multilateral), old.Sum(d => d.Other)), .. columns];
    }

    /// <summary>The drawing; decorative, since the table below it has the same numbers and links.</summary>
    /// <param name="columns">What <see cref="Columns"/> made.</param>
    /// <param name="address">The list of a part of a column, of all labels where there is none.</param>
    public static IHtmlContent Draw(IReadOnlyList<ChartColumn> columns, Func<ChartColumn, Label?, string> address)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Bottom}\" aria-hidden=\"true\"><path class=\"axis\" d=\"M0 {Floor}H{Width}\"/>");
        var step = Width / Math.Max(columns.Count, 6);
        var most = Math.Max(1, columns.Max(c => c.Total));
        foreach (var (column, i) in columns.Select((c, i) => (c, i)))
        {
            var (middle, y) = ((i + .5) * step, Floor);
            foreach (var (css, count, label) in new (string, int, Label?)[] { ("bi", column.Bilateral, Label.Bilateral), ("multi", column.Multilateral, Label.Multilateral), ("rest", column.Other, null) })
            {
                if (count == 0)
                {
                    continue;
                }

                var height = (Floor - Top) * count / most;
                y -= height;
                var what = label is { } one ? Labels.Of(one).ToLowerInvariant() : "lain";
                svg.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encode(address(column, label))}\" tabindex=\"-1\"><title>{Encode(column.Name)}: {count} {what}</title>");
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{css}\" x=\"{middle - (step * .38):0.#}\" y=\"{y:0.#}\" width=\"{step * .76:0.#}\" height=\"{height:0.#}\"/></a>");
            }

            if (column.Total > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text class=\"strong\" text-anchor=\"middle\" x=\"{middle:0.#}\" y=\"{y - 5:0.#}\">{column.Total}</text>");
            }

            if (columns.Count <= 8 || (columns.Count - 1 - i) % 2 == 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text text-anchor=\"middle\" x=\"{Math.Clamp(middle, 19, Width - 17):0.#}\" y=\"{Bottom - 6}\">{Encode(column.ShortName)}</text>");
            }
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
