using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Kerjasama.Catalog;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>Parts of pages that are the same for everyone until the catalogue changes, such as the charts of a country: kept as HTML, and gone with their generation.</summary>
public sealed class DrawnOnce(HtmlEncoder encoder)
{
    /// <param name="catalogue">The generation that the page shows.</param>
    /// <param name="part">A name of its own for every part.</param>
    /// <param name="record">The code of the record it is drawn for; never what a visitor can make up.</param>
    /// <param name="draw">Draws it; asked once.</param>
    public async Task<IHtmlContent> Of(CatalogDatabase catalogue, string part, string record, Func<Task<IHtmlContent>> draw)
    {
        var drawn = catalogue.Keep("drawn parts of pages", "all", () => new ConcurrentDictionary<(string Part, string Record), IHtmlContent>());
        if (drawn.TryGetValue((part, record), out var kept))
        {
            return kept;
        }

        using var text = new StringWriter();
        (await draw()).WriteTo(text, encoder);
        return drawn[(part, record)] = new HtmlString(text.ToString());
    }
}
