using Xunit;

namespace KerjasamaWeb.BrowserTests;

/// <summary>What the slider's script colours while it moves is what the server draws for that year.</summary>
[Collection(BrowserGroup.Name)]
public sealed class YearSliderTests(BrowserFixture fixture)
{
    // The classes of the map's shapes, and the number told; a page is compared with itself, so no number stands here.
    private const string Seen =
        """
        () => JSON.stringify([
          [...document.querySelectorAll('.map-svg use:not([href$="#world"])')].map(s => s.getAttribute("href").split("#")[1] + " " + (s.getAttribute("class") ?? "")).sort(),
          document.querySelector("form.slide output").textContent])
        """;

    private const string Move =
        """
        year => {
          const range = document.querySelector("form.slide input[type=range]");
          range.value = year;
          range.dispatchEvent(new Event("input", { bubbles: true }));
        }
        """;

    [BrowserTheory]
    [InlineData("/organisasi/pbb?per=1965", "Indonesia has left for a while")]
    [InlineData("/organisasi/uni-eropa?per=2015", "one was to leave")]
    [InlineData("/perjanjian/rcep?per=2022", "some have signed only")]
    [InlineData("/perjanjian/perjanjian-paris?per=2018", "one has left and come back")]
    [InlineData("/peta?lapis=anggota:asean&per=1998", "the shapes are links")]
    [InlineData("/peta?lapis=bergabung:asean&per=1990", "every shape has a shade of its own")]
    public async Task Shapes_follow_the_rows_while_the_slider_moves(string drawn, string because)
    {
        await using var context = await fixture.Browser.NewContextAsync(Screen.Of(Screen.Desktop));
        var page = await context.NewPageAsync();
        var year = drawn[^4..];

        await page.GotoAsync(new Uri(fixture.BaseAddress, drawn[..^9]).ToString());
        var before = await page.EvaluateAsync<string>(Seen);
        await page.EvaluateAsync(Move, year);
        var moved = await page.EvaluateAsync<string>(Seen);
        await page.GotoAsync(new Uri(fixture.BaseAddress, drawn).ToString());

        Assert.True(moved != before, $"{drawn}: nothing moved, though {because}");
        Assert.Equal(await page.EvaluateAsync<string>(Seen), moved);
    }
}
