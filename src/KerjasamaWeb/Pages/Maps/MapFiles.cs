namespace KerjasamaWeb.Pages.Maps;

/// <summary>The forms in which a map can be taken away.</summary>
public static class MapFiles
{
    public static IReadOnlyList<(string Extension, string Name)> All { get; } = [(".svg", "SVG"), (".png", "PNG"), (".csv", "CSV"), (".json", "JSON")];
}
