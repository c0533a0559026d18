using System.Globalization;

namespace KerjasamaWeb.Display;

/// <summary>The patterns that tell classes of a map apart without colour. They must stand in the page: css/map.css fills shapes with them by id.</summary>
public static class MapPatterns
{
    // Class, size of the tile, and what is drawn on it: "g" is the ground, "l" the mark, coloured in css/map.css.
    private static readonly (string Class, int Size, string Mark)[] All =
    [
        ("me", 12, "<circle class=\"l\" cx=\"6\" cy=\"6\" r=\"2.6\"/>"),
        ("dim", 12, "<path class=\"l\" d=\"M-3 3L3-3M0 12L12 0M9 15L15 9\"/>"),
        ("bi1", 14, "<circle class=\"l\" cx=\"7\" cy=\"7\" r=\"2.6\"/>"),
        ("bi2", 12, "<path class=\"l\" d=\"M-3 3L3-3M0 12L12 0M9 15L15 9\"/>"),
        ("multi1", 14, "<circle class=\"l\" cx=\"7\" cy=\"7\" r=\"2.6\"/>"),
        ("multi2", 12, "<path class=\"l\" d=\"M-3 3L3-3M0 12L12 0M9 15L15 9\"/>"),
    ];

    /// <summary>The definitions that <paramref name="marks"/> need, also at other days of a slider; smaller on a closer part, <paramref name="closeness"/> of the whole map.</summary>
    public static string For(IReadOnlyCollection<MapMark> marks, double closeness)
    {
        var closer = closeness < 1 ? string.Create(CultureInfo.InvariantCulture, $" patternTransform=\"scale({Math.Max(closeness, 0.35):0.##})\"") : "";
        var used = All.Where(p => marks.Any(m => m.Class == p.Class || m.OnClass == p.Class || (m.DimSince is not null && p.Class == "dim"))).Select(p =>
            $"<pattern id=\"pola-{p.Class}\" class=\"pola {p.Class}\" width=\"{p.Size}\" height=\"{p.Size}\" patternUnits=\"userSpaceOnUse\"{closer}><rect class=\"g\" width=\"{p.Size}\" height=\"{p.Size}\"/>{p.Mark}</pattern>").ToList();
        return used.Count == 0 ? "" : $"<defs>{string.Concat(used)}</defs>";
    }
}
