using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace KerjasamaWeb.BrowserTests;

/// <summary>Five visits of people who explore, on a phone and on a desk, with script and without.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ExploringTests(BrowserFixture fixture)
{
    public static TheoryData<string, bool> Visits => new() { { Screen.Phone, true }, { Screen.Phone, false }, { Screen.Desktop, true }, { Screen.Desktop, false } };

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task A_student_answers_five_homework_questions(string screen, bool withScript)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, withScript: withScript));
        (string Question, string Path, string Answer)[] homework =
        [
            ("apa itu kerja sama bilateral", "/konsep/bilateral", "dua negara"),
            ("perbedaan bilateral dan multilateral", "/konsep/perbedaan-bilateral-multilateral", "jumlah"),
            ("anggota ASEAN", "/organisasi/asean", "Timor-Leste"),
            ("kapan Indonesia masuk PBB", "/organisasi/pbb", "1950"),
            ("kerja sama pertahanan", "/bidang/pertahanan", "pertahanan"),
        ];
        foreach (var (question, path, answer) in homework)
        {
            var page = await OpenAsync(context, "/");
            await page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Combobox)).First.FillAsync(question);
            await page.Keyboard.PressAsync("Enter");
            await page.ArrivesAtAsync(@"/cari\?q=");
            await page.Locator($".records li:nth-child(-n+3) .title a[href^='{path}']").First.ClickAsync();
            await page.ArrivesAtPathAsync(path);
            await Expect(page.Locator("main")).ToContainTextAsync(answer, new() { IgnoreCase = true });
            await page.CloseAsync();
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task A_teacher_prepares_a_map(string screen, bool withScript)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, withScript: withScript));
        var page = await OpenAsync(context, "/peta");

        await page.GetByLabel("Peta", new() { Exact = true }).SelectOptionAsync("anggota:asean");
        await page.GetByLabel("Bagian dunia").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tampilkan" }).ClickAsync();
        await page.ArrivesAtAsync(@"/peta\?.*anggota.*asean");
        await Expect(page.Locator("svg.map-svg").First).ToBeVisibleAsync();
        await Expect(page.Locator("table caption").First).ToContainTextAsync("ASEAN");
        await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "Timor-Leste" })).ToBeVisibleAsync();

        // What is put into a lesson: the address, and a picture that says where it is from.
        var address = page.Url;
        var picture = await page.GetByRole(AriaRole.Link, new() { Name = "SVG" }).GetAttributeAsync("href");
        var response = await context.APIRequest.GetAsync(new Uri(fixture.BaseAddress, picture).ToString());
        Assert.Equal("image/svg+xml", response.Headers["content-type"].Split(';')[0]);
        Assert.Contains("Sumber", await response.TextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("about:blank");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(address);
    }

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task Someone_compares_two_countries(string screen, bool withScript)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, withScript: withScript));
        var page = await OpenAsync(context, "/bandingkan");

        await page.GetByLabel("Negara 1").SelectOptionAsync("indonesia");
        await page.GetByLabel("Negara 2").SelectOptionAsync("jepang");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Indonesia dan Jepang");
        await Expect(page.Locator("table.compare").First).ToContainTextAsync("Tokyo");

        await page.Locator("main a[href^='/hubungan/indonesia/jepang']").First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("bilateral");
        await page.Locator("main a[href='/perjanjian/ijepa']").First.ClickAsync();
        await page.ArrivesAtPathAsync("/perjanjian/ijepa");
    }

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task Someone_finds_what_Indonesia_signed_in_2007(string screen, bool withScript)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, withScript: withScript));
        var page = await OpenAsync(context, "/perjanjian?pihak=idn&dari=2007&sampai=2007&ukuran=100");

        await Expect(page.Locator("main a[href='/perjanjian/ijepa']").First).ToBeVisibleAsync();
        var years = await page.Locator("main .records .when, main table tbody time, main table td.num").AllInnerTextsAsync();
        Assert.NotEmpty(years);

        // The list in a file has the same records.
        var file = await page.Locator("main a[href^='/perjanjian.csv']").First.GetAttributeAsync("href");
        var rows = await (await context.APIRequest.GetAsync(new Uri(fixture.BaseAddress, file).ToString())).TextAsync();
        Assert.Contains("ijepa", rows, StringComparison.Ordinal);
        Assert.All(rows.Trim().Split('\n').Skip(1), row => Assert.Contains("2007", row, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task Someone_follows_a_term_to_a_record_and_back(string screen, bool withScript)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(screen, withScript: withScript));
        var page = await OpenAsync(context, "/istilah");

        await page.Locator("main a[href='/istilah/ratifikasi']").First.ClickAsync();
        await Expect(page.Locator("blockquote.define")).ToBeVisibleAsync();
        await page.Locator("h2#contoh + p a, h2#contoh + ul a").First.ClickAsync();
        await page.ArrivesAtAsync("/(?!istilah)");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();

        await page.GoBackAsync();
        await page.ArrivesAtPathAsync("/istilah/ratifikasi");
        await page.GoBackAsync();
        await page.ArrivesAtPathAsync("/istilah");
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(fixture.BaseAddress, path).ToString());
        return page;
    }
}
