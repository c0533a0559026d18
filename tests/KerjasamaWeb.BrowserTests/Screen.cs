using Microsoft.Playwright;

namespace KerjasamaWeb.BrowserTests;

/// <summary>The two screens on which every journey is walked.</summary>
public static class Screen
{
    public const string Phone = "ponsel";
    public const string Desktop = "meja";

    public static BrowserNewContextOptions Of(string screen, ColorScheme scheme = ColorScheme.Light, bool withScript = true) => new()
    {
        Locale = "id-ID",
        ColorScheme = scheme,
        JavaScriptEnabled = withScript,
        IsMobile = screen == Phone,
        HasTouch = screen == Phone,
        ViewportSize = screen == Phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 },
    };
}
