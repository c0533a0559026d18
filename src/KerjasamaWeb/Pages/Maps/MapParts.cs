using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>The parts of the world that a map can be brought closer to.</summary>
public static class MapParts
{
    public static IReadOnlyList<(string Part, string Name)> All { get; } =
    [
        (WorldMap.World, "Dunia"), ("asia-tenggara", "Asia Tenggara"), ("asia-pasifik", "Asia dan Pasifik"), ("asia-barat", "Asia Barat"), ("eropa", "Eropa"),
        ("afrika", "Afrika"), ("amerika", "Amerika"), ("karibia", "Karibia"), ("oseania", "Oseania"),
    ];

    public static bool IsKnown(string part, WorldMap map) => All.Any(p => p.Part == part) && (part == WorldMap.World || map.HasPart(part));
}
