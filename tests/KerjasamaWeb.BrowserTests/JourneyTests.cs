using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KerjasamaWeb.BrowserTests;

/// <summary>Four visits, on a phone and on a desk.</summary>
[Collection(BrowserGroup.Name)]
public sealed class JourneyTests(BrowserFixture fixture)
{
    [BrowserTheory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task A_student_finds_what_bilateral_means_opens_a_real_example_and_reads_why(string screen)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen));
        var page = await OpenAsync(context, "/");

        await page.GetByRole(AriaRole.Link, new() { Name = "Apa itu bilateral" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(fixture.BaseAddress, "/konsep/bilateral").ToString());
        await Expect(page.Locator("blockquote").First).ToContainTextAsync("dua negara");

        await page.Locator("main a[href='/perjanjian/ijepa']").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mengapa bilateral?" })).ToBeVisibleAsync();
        await Expect(page.Locator(".why")).ToContainTextAsync("K3");
        await Expect(page.Locator("#pihak-jpn")).ToContainTextAsync("Jepang");
    }

    [BrowserTheory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desktop)]
    public async Task A_teacher_copies_the_link_of_a_section_and_opens_it_elsewhere(string screen)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen));
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await OpenAsync(context, "/perjanjian/rcep");

        await page.Locator("h2#pihak a.anchor").ClickAsync();
        await page.WaitForFunctionAsync("async () => (await navigator.clipboard.readText()).endsWith('#pihak')");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        await using var elsewhere = await fixture.Browser.NewContextAsync(Screen.Of(Screen.Desktop, withScript: false));
        var other = await elsewhere.NewPageAsync();
        await other.GotoAsync(copied);
        await Expect(other.Locator("h2#pihak")).ToBeInViewportAsync();
    }

    [BrowserTheory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task A_visitor_classifies_Indonesia_with_EFTA_and_removes_parties_until_the_answer_changes(string screen, bool withScript)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, withScript: withScript));
        var page = await OpenAsync(context, "/klasifikasi");

        await page.GetByLabel("Tambah pihak").FillAsync("Indonesia, EFTA");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hitung label" }).ClickAsync();
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Multilateral");
        await Expect(page.Locator(".verdict")).ToContainTextAsync("5");
        var multilateral = page.Url;

        foreach (var country in new[] { "Islandia", "Liechtenstein", "Norwegia" })
        {
            var before = page.Url;
            await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new($"^(Hapus )?{country}") }).First.ClickAsync();
            await Expect(page).Not.ToHaveURLAsync(before);
        }

        await Expect(page.Locator(".verdict")).ToContainTextAsync("Bilateral");
        await Expect(page).Not.ToHaveURLAsync(multilateral);

        for (var i = 0; i < 3; i++)
        {
            await page.GoBackAsync();
        }

        await Expect(page).ToHaveURLAsync(multilateral);
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Multilateral");
    }

    [BrowserTheory]
    [InlineData(Screen.Phone, "perjanjan lombok", "/perjanjian/perjanjian-lombok")]
    [InlineData(Screen.Desktop, "uni eropah", "/organisasi/uni-eropa")]
    [InlineData(Screen.Phone, "Birma", "/negara/myanmar")]
    [InlineData(Screen.Desktop, "Birma", "/negara/myanmar")]
    public async Task Someone_with_a_typo_or_an_old_name_still_arrives(string screen, string text, string path)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen));
        var page = await OpenAsync(context, "/");

        await page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Combobox)).First.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(@"/cari\?q=");
        await page.Locator($"main a[href^='{path}']").First.ClickAsync();

        await page.ArrivesAtPathAsync(path);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(fixture.BaseAddress, path).ToString());
        return page;
    }
}
