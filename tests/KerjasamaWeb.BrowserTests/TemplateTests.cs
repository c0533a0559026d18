using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace KerjasamaWeb.BrowserTests;

/// <summary>What must hold of every template: WCAG 2.2 AA as far as axe sees it, no sideways scroll, no complaint of the browser.</summary>
[Collection(BrowserGroup.Name)]
public sealed class TemplateTests(BrowserFixture fixture)
{
    private static readonly AxeRunOptions Wcag = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    [BrowserTheory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public async Task Template_is_accessible_light_on_a_desk_and_dark_on_a_phone(string path)
    {
        foreach (var (screen, scheme) in new[] { (Screen.Desktop, ColorScheme.Light), (Screen.Phone, ColorScheme.Dark) })
        {
            await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, scheme));
            var page = await context.NewPageAsync();
            var complaints = new List<string>();
            page.Console += (_, message) =>
            {
                // The browser itself reports the 404 that one of the templates is about.
                if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal))
                {
                    complaints.Add(message.Text);
                }
            };
            await page.GotoAsync(new Uri(fixture.BaseAddress, path).ToString());

            var axe = await page.RunAxe(Wcag);
            Assert.True(axe.Violations.Length == 0, $"{path} on {screen}: " + string.Join("; ", axe.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes[0].Html})")));
            Assert.Empty(complaints);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public async Task Template_fits_320_pixels_and_reads_without_script(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { Locale = "id-ID", JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(fixture.BaseAddress, path).ToString());

        // Scrolling as far right as it goes shows what overflows; script of the page is off, the test's own is not.
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }
}
