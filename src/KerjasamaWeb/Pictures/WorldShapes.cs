using System.Globalization;
using System.Xml.Linq;

namespace KerjasamaWeb.Pictures;

/// <summary>The shapes of <c>maps/world.svg</c>, for drawing without a browser.</summary>
public sealed class WorldShapes
{
    private readonly Dictionary<string, IReadOnlyList<WorldShape>> _byCode = new(StringComparer.Ordinal);

    private WorldShapes(IReadOnlyList<WorldShape> land) => Land = land;

    /// <summary>Everything that is drawn where nothing is coloured.</summary>
    public IReadOnlyList<WorldShape> Land { get; }

    public IReadOnlyList<WorldShape> Of(string code) => _byCode.GetValueOrDefault(code) ?? [];

    public static WorldShapes Read(string outline)
    {
        var root = XElement.Parse($"<svg>{outline}</svg>");
        var world = root.Elements("g").Single(g => g.Attribute("id")?.Value == "world");
        var shapes = new WorldShapes([.. world.Elements().Select(Shape)]);
        foreach (var element in root.Element("defs")!.Elements().Concat(world.Elements()).Where(e => e.Attribute("id") is not null))
        {
            shapes._byCode[element.Attribute("id")!.Value] = element.Name == "g" ? [.. element.Elements().Select(Shape)] : [Shape(element)];
        }

        return shapes;
    }

    private static WorldShape Shape(XElement element) => element.Name == "circle"
        ? new(null, Number(element, "cx"), Number(element, "cy"), Number(element, "r"))
        : new(element.Attribute("d")!.Value, 0, 0, 0);

    private static float Number(XElement element, string name) => float.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
