using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kerjasama.Catalog.Dates;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>Draws world maps out of the one outline that every page shares; it says which shapes exist.</summary>
public sealed class WorldMap
{
    /// <summary>The name of the whole map among <see cref="HasPart"/>'s parts.</summary>
    public const string World = "dunia";

    private readonly AssetPaths _assets;
    private readonly HashSet<string> _places;
    private readonly Dictionary<string, string> _viewBoxes;

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
        ViewBox = Box(json.RootElement.GetProperty("viewBox"));
        _viewBoxes = json.RootElement.GetProperty("crops").EnumerateObject().ToDictionary(c => c.Name, c => Box(c.Value), StringComparer.Ordinal);
        _places = [.. json.RootElement.GetProperty("places").EnumerateObject().Select(p => p.Name)];
    }

    public string ViewBox { get; }

    public bool Has(string code) => _places.Contains(code);

    /// <summary>Whether the map has a closer part of this name.</summary>
    public bool HasPart(string part) => part != World && _viewBoxes.ContainsKey(part);

    /// <summary>The map, or the <paramref name="part"/> of it, with each mark's shape in its class; Indonesia is drawn last, on top.</summary>
    public IHtmlContent Draw(IEnumerable<MapMark> marks, string label, string? part = null)
    {
        var drawn = marks.Where(m => Has(m.Code)).DistinctBy(m => m.Code).OrderBy(m => m.Code == "IDN").ThenBy(m => m.Code, StringComparer.Ordinal).ToList();
        var svg = new StringBuilder();
        svg.Append("<svg class=\"map-svg\" viewBox=\"").Append(_viewBoxes.GetValueOrDefault(part ?? World, ViewBox)).Append('"');
        if (drawn.Exists(m => m.Path is not null))
        {
            svg.Append(" aria-hidden=\"true\"");
        }
        else
        {
            svg.Append(" role=\"img\" aria-label=\"").Append(HtmlEncoder.Default.Encode(label)).Append('"');
        }

        svg.Append('>').Append(MapPatterns.For(drawn)).Append("<use href=\"").Append(_assets.World).Append("#world\"/>");
        foreach (var mark in drawn)
        {
            if (mark.Path is not null)
            {
                svg.Append("<a href=\"").Append(HtmlEncoder.Default.Encode(mark.Path)).Append("\" tabindex=\"-1\"><title>").Append(HtmlEncoder.Default.Encode(mark.Title ?? "")).Append("</title>");
            }

            svg.Append("<use href=\"").Append(_assets.World).Append('#').Append(mark.Code).Append('"');
            Attribute(svg, "class", mark.Class);
            Attribute(svg, "data-on", mark.On);
            Attribute(svg, "data-as", mark.OnClass);
            Attribute(svg, "data-dim", mark.DimSince is { } day ? IsoDay.Format(day) : null);
            svg.Append("/>");
            if (mark.Path is not null)
            {
                svg.Append("</a>");
            }
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static void Attribute(StringBuilder svg, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            svg.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }
    }

    private static string Box(JsonElement numbers) => string.Join(' ', numbers.EnumerateArray().Select(n => n.GetRawText()));
}
