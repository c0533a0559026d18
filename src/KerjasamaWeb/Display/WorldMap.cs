using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>Draws world maps out of the one outline that every page shares; it says which shapes exist.</summary>
public sealed class WorldMap
{
    private readonly AssetPaths _assets;
    private readonly HashSet<string> _places;

    public WorldMap(AssetPaths assets, IWebHostEnvironment environment)
    {
        _assets = assets;
        var file = environment.WebRootFileProvider.GetFileInfo("maps/world.json");
        if (!file.Exists)
        {
            throw new InvalidOperationException("maps/world.json is missing: build the front end (Node.js) or publish the site.");
        }

        using var stream = file.CreateReadStream();
        using var json = JsonDocument.Parse(stream);
        ViewBox = string.Join(' ', json.RootElement.GetProperty("viewBox").EnumerateArray().Select(n => n.GetRawText()));
        _places = [.. json.RootElement.GetProperty("places").EnumerateObject().Select(p => p.Name)];
    }

    public string ViewBox { get; }

    public bool Has(string code) => _places.Contains(code);

    /// <summary>The map with each mark's shape in its class; Indonesia is drawn last, on top.</summary>
    public IHtmlContent Draw(IEnumerable<MapMark> marks, string label)
    {
        var svg = new StringBuilder();
        svg.Append("<svg class=\"map-svg\" viewBox=\"").Append(ViewBox).Append("\" role=\"img\" aria-label=\"")
            .Append(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(label)).Append("\"><use href=\"").Append(_assets.World).Append("#world\"/>");
        foreach (var mark in marks.Where(m => Has(m.Code)).DistinctBy(m => m.Code).OrderBy(m => m.Code == "IDN").ThenBy(m => m.Code, StringComparer.Ordinal))
        {
            svg.Append("<use href=\"").Append(_assets.World).Append('#').Append(mark.Code).Append("\" class=\"").Append(mark.Class).Append("\"/>");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }
}
