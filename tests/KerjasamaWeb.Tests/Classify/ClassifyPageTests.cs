using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace KerjasamaWeb.Tests.Classify;

[Collection(SiteTests.Name)]
public sealed class ClassifyPageTests(SiteFixture site)
{
    [Theory]
    [InlineData("pihak=indonesia&pihak=jepang", "Bilateral", "K3")]
    [InlineData("pihak=idn,jpn", "Bilateral", "K3")]
    [InlineData("pihak=Indonesia%20dan%20Japan", "Bilateral", "K3")]
    [InlineData("pihak=indonesia&pihak=jepang&terbuka=1", "Multilateral", "K2")]
    [InlineData("pihak=indonesia&pihak=efta", "Multilateral", "K4")]
    [InlineData("pihak=indonesia&pihak=uni-eropa", "Bilateral", "K3")]
    [InlineData("pihak=Kota%20Bandung&pihak=Kota%20Braunschweig", "Bukan perjanjian antarnegara", "K1")]
    [InlineData("pihak=indonesia", "Belum dapat ditentukan", "K1")]
    [InlineData("teks=Indonesia%20dan%20EFTA%20menandatangani%20perjanjian", "Multilateral", "K4")]
    public async Task The_answer_names_the_label_and_its_rule(string query, string label, string rule)
    {
        var page = await site.PageAsync($"/klasifikasi?{query}");

        Assert.StartsWith(label, page.QuerySelector(".verdict .answer")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".verdict dd a"), a => a.TextContent == rule);
    }

    [Fact]
    public async Task Members_of_a_group_can_be_taken_away_until_two_parties_are_left()
    {
        var page = await site.PageAsync("/klasifikasi?pihak=indonesia&pihak=efta");
        foreach (var country in new[] { "Islandia", "Liechtenstein", "Norwegia" })
        {
            page = await site.PageAsync(Counted(page).Single(a => a.TextContent.StartsWith(country, StringComparison.Ordinal)).GetAttribute("href")!);
        }

        Assert.StartsWith("Bilateral", page.QuerySelector(".verdict .answer")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(2, Counted(page).Count());
    }

    [Fact]
    public async Task The_members_are_those_of_the_day_of_signature()
    {
        var then = await site.PageAsync("/klasifikasi?pihak=asean&pihak=tiongkok&tanggal=2002-11-04");
        var now = await site.PageAsync("/klasifikasi?pihak=asean&pihak=tiongkok");

        Assert.Equal((11, 12), (Counted(then).Count(), Counted(now).Count()));
    }

    [Fact]
    public async Task An_unknown_name_is_shown_with_names_spelled_alike_and_never_dropped()
    {
        var page = await site.PageAsync("/klasifikasi?pihak=indonesia&pihak=Jepan");

        Assert.Contains("“Jepan” belum dikenali", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".note a"), a => a.TextContent == "Jepang" && a.GetAttribute("href")!.Contains("pihak=jepang", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("input[name=pihak][type=checkbox]"), i => i.GetAttribute("value") == "Jepan");
    }

    [Theory]
    [InlineData("tanggal=kemarin", "Tanggal itu tidak dapat dibaca")]
    [InlineData("teks=tanpa%20nama%20apa%20pun", "Tidak ada nama negara")]
    public async Task What_cannot_be_read_is_said(string query, string message) =>
        Assert.Contains(message, (await site.PageAsync($"/klasifikasi?{query}")).QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Too_many_parties_are_said_to_be_too_many()
    {
        var page = await site.PageAsync("/klasifikasi?pihak=" + string.Join(',', Enumerable.Range(1, 60).Select(i => $"x{i}")));

        Assert.Contains("Paling banyak 50 pihak", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(50, page.QuerySelectorAll("input[name=pihak][type=checkbox]").Length);
    }

    [Fact]
    public async Task Markup_in_a_name_stays_text()
    {
        var page = await site.PageAsync("/klasifikasi?pihak=%3Cscript%3Ealert(1)%3C%2Fscript%3E&teks=%3Cb%3EIndonesia%3C%2Fb%3E");

        Assert.Empty(page.QuerySelectorAll("main script, main .note b b"));
    }

    [Fact]
    public async Task Only_the_empty_form_is_listed()
    {
        Assert.Null((await site.PageAsync("/klasifikasi")).QuerySelector("meta[name=robots]"));
        Assert.NotNull((await site.PageAsync("/klasifikasi?pihak=indonesia")).QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("k0", null, "k1")]
    [InlineData("k4", "k3", "n1")]
    [InlineData("n6", "n5", null)]
    public async Task A_rule_leads_to_its_neighbours(string id, string? previous, string? next)
    {
        var page = await site.PageAsync($"/klasifikasi/aturan/{id}");

        Assert.Equal(previous, page.QuerySelector("nav.paging a.prev")?.GetAttribute("href")?[^2..]);
        Assert.Equal(next, page.QuerySelector("nav.paging a.next")?.GetAttribute("href")?[^2..]);
    }

    [Theory]
    [InlineData("/klasifikasi/aturan/k9")]
    [InlineData("/klasifikasi/aturan/x")]
    public async Task An_unknown_rule_is_not_found(string path) => await site.PageAsync(path, HttpStatusCode.NotFound);

    private static IEnumerable<IElement> Counted(IDocument page) => page.QuerySelectorAll("#pihak ~ ul.chips")[0].QuerySelectorAll("a");
}
