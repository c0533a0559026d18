using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>A bar in a cell of a table: the bilateral part filled, the multilateral part hollow.</summary>
public static class LabelBar
{
    /// <param name="bilateral">Bilateral agreements.</param>
    /// <param name="multilateral">Multilateral agreements.</param>
    /// <param name="most">The total of the longest bar.</param>
    public static IHtmlContent Draw(int bilateral, int multilateral, int most)
    {
        var (first, second) = (100.0 * bilateral / Math.Max(1, most), 100.0 * multilateral / Math.Max(1, most));
        return new HtmlString(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"bar\" aria-hidden=\"true\"><rect class=\"bi\" width=\"{first:0.#}%\" height=\"100%\"/><rect class=\"multi\" x=\"{first:0.#}%\" width=\"{second:0.#}%\" height=\"100%\"/></svg>"));
    }
}
