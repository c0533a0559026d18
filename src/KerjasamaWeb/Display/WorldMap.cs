using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kerjasama.Catalog.Dates;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.FileProviders;

namespace KerjasamaWeb.Display;

/// <summary>Draws world maps out of the one outline that every page shares; it says which shapes exist.</summary>
public sealed class WorldMap
{
    /// <summary>The name of the whole map among <see cref="HasPart"/>'s parts.</summary>
    public const string World = "dunia";

    private readonly AssetPaths _assets;
    private readonly HtmlEncoder _encoder;
    private readonly HashSet<string> _places;
    private readonly Lazy<string> _outline;
    private readonly Dictionary<string, double[]> _crops;

    public WorldMap(AssetPaths assets, HtmlEncoder encoder, IWebHostEnvironment environment)
    {
        _encoder = encoder;
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
        // Straight into the answer: as a text of its own a map of a hundred marks would be the largest thing a page makes.
        return new HelperResult(svg =>
        {
            Write(svg, drawn, label, part);
            return Task.CompletedTask;
        });
    }

    private void Write(TextWriter svg, List<MapMark> drawn, string label, string? part)
    {
        var world = _assets.World;
        svg.Write("<svg class=\"map-svg\"");
        Attribute(svg, "viewBox", Box(Crop(part)));
        var isLinked = drawn.Exists(m => m.Path is not null);
        Attribute(svg, "aria-hidden", isLinked ? "true" : null);
        Attribute(svg, "role", isLinked ? null : "img");
        Attribute(svg, "aria-label", isLinked ? null : label);
        var onClass = drawn.Find(m => m.OnClass is not null)?.OnClass;
        Attribute(svg, "data-as", onClass);
        svg.Write('>');
        svg.Write(MapPatterns.For(drawn, Crop(part)[2] / Crop(World)[2]));
        svg.Write("<use href=\"");
        svg.Write(world);
        svg.Write("#world\"/>");
        foreach (var mark in drawn)
        {
            if (mark.Path is not null)
            {
                svg.Write("<a");
                Attribute(svg, "href", mark.Path);
                svg.Write(" tabindex=\"-1\"><title>");
                _encoder.Encode(svg, mark.Title ?? "");
                svg.Write("</title>");
            }

            svg.Write("<use href=\"");
            svg.Write(world);
            svg.Write('#');
            svg.Write(mark.Code);
            svg.Write('"');
            Attribute(svg, "class", mark.Class);
            Attribute(svg, "data-as", mark.OnClass == onClass ? null : mark.OnClass);
            Attribute(svg, "data-dim", mark.DimSince is { } day ? IsoDay.Format(day) : null);
            if (onClass is not null && mark.OnClass is null)
            {
                svg.Write(" data-still");
            }

            svg.Write(mark.Path is null ? "/>" : "/></a>");
        }

        svg.Write("</svg>");
    }

    private void Attribute(TextWriter svg, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            svg.Write(' ');
            svg.Write(name);
            svg.Write("=\"");
            _encoder.Encode(svg, value);
            svg.Write('"');
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
