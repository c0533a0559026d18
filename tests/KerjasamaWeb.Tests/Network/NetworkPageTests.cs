using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Network;

[Collection(SiteTests.Name)]
public sealed class NetworkPageTests(SiteFixture site)
{
    [Fact]
    public async Task The_map_joins_organisations_alike_and_lists_every_line()
    {
        var page = await site.PageAsync("/jaringan");

        var lines = page.QuerySelectorAll(".net .tie").Sum(p => p.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.True(lines > 5, $"only {lines} lines");
        Assert.Equal(lines, page.QuerySelectorAll("#anggota ~ .table tbody tr").Length);
    }

    [Theory]
    [InlineData("/jaringan?pusat=indonesia", "Jaringan Indonesia", "ASEAN")]
    [InlineData("/jaringan?pusat=idn", "Jaringan Indonesia", "ASEAN")]
    [InlineData("/jaringan?pusat=asean", "Jaringan ASEAN", "Indonesia")]
    [InlineData("/jaringan?pusat=pbb", "Jaringan PBB", "Investasi Infrastruktur Asia")]
    public async Task The_network_around_a_record_has_its_picture_and_table(string path, string title, string name)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".net a[href^='/jaringan?pusat=']"));
        Assert.Contains(name, page.QuerySelector(".net ~ .table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_in_a_column_do_not_overlap()
    {
        var page = await site.PageAsync("/jaringan?pusat=indonesia");

        foreach (var column in page.QuerySelectorAll(".net text").GroupBy(t => t.GetAttribute("x")))
        {
            var heights = column.Select(t => int.Parse(t.GetAttribute("y")!, System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
            Assert.All(heights.Zip(heights.Skip(1)), h => Assert.True(h.Second - h.First >= 20));
        }
    }

    [Theory]
    [InlineData("/jaringan?pusat=atlantis", "“atlantis” bukan negara atau organisasi yang dikenal.")]
    [InlineData("/jaringan?batas=7", "Batas “7” tidak dikenal.")]
    public async Task Wrong_input_is_named(string path, string message)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);

        Assert.StartsWith(message, page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
    }
}
