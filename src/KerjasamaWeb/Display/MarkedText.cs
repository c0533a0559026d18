using System.Text;
using System.Text.Encodings.Web;
using Kerjasama.Catalog.Search;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>Text of a search hit with the matched words marked.</summary>
public static class MarkedText
{
    public static IHtmlContent Of(IReadOnlyList<TextSegment> segments, HtmlEncoder encoder)
    {
        var html = new StringBuilder();
        foreach (var (text, isMark) in segments)
        {
            html.Append(isMark ? "<mark>" : "").Append(encoder.Encode(text)).Append(isMark ? "</mark>" : "");
        }

        return new HtmlString(html.ToString());
    }
}
