using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kerjasama.Catalog.Dates;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.FileProviders;

namespace KerjasamaWeb.Display;

/// <summary>Draws world maps out of the one outline that every page shares; it says which shapes exist.</summary>
public sealed class WorldMap
{
    /// <summary>The name of the whole map among <see cref="HasPart"/>'s parts.</summary>
    public const string World = "dunia";

    private readonly AssetPaths _assets;
    private readonly HashSet<string> _places;
    private readonly Lazy<string> _outline;
    private readonly Dictionary<string, double[]> _crops;

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
        _crops = json.RootElement.GetProperty("crops").EnumerateObject().ToDictionary(c => c.Name, c => c.Value.EnumerateArray().Select(n => n.GetDouble()).ToArray(), StringComparer.Ordinal);
        ViewBox = Box(_crops[World]);
        _outline = new(() => Inner(environment.WebRootFileProvider.GetFileInfo("maps/world.svg")));
        _places = [.. json.RootElement.GetProperty("places").EnumerateObject().Select(p => p.Name)];
    }

    public string ViewBox { get; }

    public bool Has(string code) => _places.Contains(code);

    /// <summary>Whether the map has a closer part of this name.</summary>
    public bool HasPart(string part) => part != World && _crops.ContainsKey(part);

    /// <summary>Left, top, width and height of a part, in the outline's units; of the whole map where there is no such part.</summary>
    public double[] Crop(string? part) => _crops.GetValueOrDefault(part ?? World, _crops[World]);

    /// <summary>All outlines as SVG, each country under its code, for pictures that must stand alone.</summary>
    public string Outline => _outline.Value;

    /// <summary>The map, or the <paramref name="part"/> of it, with each mark's shape in its class; Indonesia is drawn last, on top.</summary>
    public IHtmlContent Draw(IEnumerable<MapMark> marks, string label, string? part = null)
    {
        var drawn = marks.Where(m => Has(m.Code)).DistinctBy(m => m.Code).OrderBy(m => m.Code == "IDN").ThenBy(m => m.Code, StringComparer.Ordinal).ToList();
        var svg = new StringBuilder();
        svg.Append("<svg class=\"map-svg\" viewBox=\"").Append(Box(Crop(part))).Append('"');
        if (drawn.Exists(m => m.Path is not null))
        {
            svg.Append(" aria-hidden=\"true\"");
        }
        else
        {
            svg.Append(" role=\"img\" aria-label=\"").Append(HtmlEncoder.Default.Encode(label)).Append('"');
        }

        svg.Append('>').Append(MapPatterns.For(drawn, Crop(part)[2] / Crop(World)[2])).Append("<use href=\"").Append(_assets.World).Append("#world\"/>");
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

    private static string Box(double[] numbers) => string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static string Inner(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        var svg = reader.ReadToEnd();
        var start = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)];
    }
}
