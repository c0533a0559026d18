using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KerjasamaWeb.BrowserTests;

/// <summary>What stands in the address bar.</summary>
public static class Address
{
    /// <summary>
    /// Waits for an address, after a key or a click that leads to it. It is asked for again and again: WaitForURL looks
    /// once and then listens, and a page that comes between the two is never heard of.
    /// </summary>
    /// <param name="page">The page that moves.</param>
    /// <param name="pattern">A regular expression on path and query, from the first slash on.</param>
    public static Task ArrivesAtAsync(this IPage page, string pattern) =>
        Expect(page).ToHaveURLAsync(new Regex("^http://[^/]+" + pattern));

    /// <summary>Waits for a path as it is written, with whatever query or fragment.</summary>
    public static Task ArrivesAtPathAsync(this IPage page, string path) => page.ArrivesAtAsync(Regex.Escape(path) + "([?#]|$)");
}
