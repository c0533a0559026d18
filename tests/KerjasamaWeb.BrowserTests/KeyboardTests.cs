using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KerjasamaWeb.BrowserTests;

/// <summary>The way through search and filters without a mouse.</summary>
[Collection(BrowserGroup.Name)]
public sealed class KeyboardTests(BrowserFixture fixture)
{
    [BrowserTheory]
    [InlineData(Screen.Desktop)]
    public async Task The_first_stop_leads_past_the_header_and_the_search_suggests_and_arrives(string screen)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(fixture.BaseAddress, "/negara").ToString());

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("a.skip")).ToBeFocusedAsync();

        await page.Locator("#cari").FocusAsync();
        await page.Keyboard.TypeAsync("ijepa");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtPathAsync("/perjanjian/ijepa");
    }

    [BrowserTheory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task Filters_open_and_apply_by_keyboard_and_stand_in_the_address(string screen)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(fixture.BaseAddress, "/perjanjian").ToString());

        var party = page.Locator("#pihak");
        if (!await party.IsVisibleAsync())
        {
            await page.Locator("details.fold > summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        await party.FocusAsync();
        await page.Keyboard.TypeAsync("Indonesia, Jepang");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(@"/perjanjian\?.*pihak=Indonesia");
        await Expect(page.Locator("#daftar ~ .table")).ToContainTextAsync("IJEPA");
    }

    [BrowserTheory]
    [InlineData("/perjanjian/ijepa")]
    public async Task Focus_is_always_seen(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(Screen.Desktop));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(fixture.BaseAddress, path).ToString());

        for (var i = 0; i < 12; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(
                "() => { const e = document.activeElement, s = getComputedStyle(e), p = getComputedStyle(e.parentElement); return parseFloat(s.outlineWidth) > 0 && s.outlineStyle !== 'none' || p.borderColor !== 'rgba(0, 0, 0, 0)'; }"));
        }
    }
}
