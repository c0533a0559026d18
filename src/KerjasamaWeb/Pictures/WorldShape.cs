namespace KerjasamaWeb.Pictures;

/// <summary>A piece of the world: an outline as SVG path data, or a dot.</summary>
public sealed record WorldShape(string? Outline, float X, float Y, float Radius);
