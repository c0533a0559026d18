using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>One period of someone on a map of members or parties; <paramref name="Other"/> says what it is where it is no member.</summary>
public sealed record TimedEntry(string Code, string Name, string? Path, bool IsProper, string Other, Period Period);
