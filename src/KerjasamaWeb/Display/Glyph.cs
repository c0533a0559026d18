using System.Globalization;
using Kerjasama.Catalog.Classification;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>The party glyph: two joined dots for two parties, a ring with as many dots as parties for more.</summary>
public static class Glyph
{
    private const int LargestRing = 15;

    /// <summary>Glyph of an agreement; decorative, the label's word stands beside it.</summary>
    public static IHtmlContent Of(Label label, int parties, AssetPaths assets, string extraClass = "")
    {
        var (sign, css) = label switch
        {
            Label.Bilateral => ("p2", "bi"),
            Label.Multilateral => (parties > LargestRing ? "banyak" : string.Create(CultureInfo.InvariantCulture, $"p{Math.Max(parties, 3)}"), "multi"),
            Label.NotInterstate => ("bukan", "plain"),
            _ => ("belum", "plain"),
        };
        return Sign(sign, $"{css} {extraClass}".TrimEnd(), assets);
    }

    /// <summary>A sign or icon of <c>images/tanda.svg</c> by its id.</summary>
    public static IHtmlContent Sign(string id, string css, AssetPaths assets) => assets.Sign(id, css);

    public static string Class(Label label) => label switch { Label.Bilateral => "bi", Label.Multilateral => "multi", _ => "plain" };
}
