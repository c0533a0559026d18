using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Glasses;

/// <summary>The two readings of a label: the switch on a record's page and the list of all of them.</summary>
[Collection(SiteTests.Name)]
public sealed class GlassesTests(SiteFixture site)
{
    [Theory]
    [InlineData("/organisasi/uni-eropa", "regional", "multilateral")]
    [InlineData("/organisasi/g20", "multilateral", "multilateral")]
    [InlineData("/perjanjian/ie-cepa-efta", "bilateral", "multilateral")]
    [InlineData("/perjanjian/mou-helsinki-2005", "bilateral", "bukan antarnegara")]
    public async Task The_switch_puts_one_reading_first_and_keeps_the_other(string path, string book, string law)
    {
        string[] readings = [$"Buku sekolah: {book}.", $"Hukum internasional: {law}."];

        Assert.Equal(readings, await ReadingsAsync(path + "?kacamata=buku"));
        Assert.Equal(readings.Reverse(), await ReadingsAsync(path + "?kacamata=hukum"));
        Assert.Equal(readings.Reverse(), await ReadingsAsync(path));
    }

    [Fact]
    public async Task The_switch_says_which_reading_is_on_and_keeps_the_day()
    {
        var page = await site.PageAsync("/organisasi/asean?per=1998-01-01&kacamata=buku");

        Assert.Equal("Buku sekolah: regional", page.QuerySelector(".lens a[aria-current=true]")!.TextContent);
        Assert.Equal("/organisasi/asean?kacamata=hukum&per=1998-01-01#kacamata", page.QuerySelector(".lens a:not([aria-current])")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_body_whose_members_are_not_listed_says_so_in_place_of_a_label()
    {
        var page = await site.PageAsync("/organisasi/unicef");

        Assert.Contains("belum lengkap", page.QuerySelector(".glasses")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("belum dapat ditentukan", page.QuerySelector(".glasses")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organisasi/asean?kacamata=biru")]
    [InlineData("/dua-kacamata?jenis=negara")]
    public async Task Unknown_glasses_are_told_what_there_is(string path) =>
        Assert.Contains("tidak dikenal", (await site.PageAsync(path)).QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_record_that_all_read_alike_has_no_switch() =>
        Assert.Null((await site.PageAsync("/perjanjian/ijepa?kacamata=buku")).QuerySelector(".lens"));

    [Fact]
    public async Task The_list_has_both_readings_and_reasons_of_more_than_25_records()
    {
        var page = await site.PageAsync("/dua-kacamata");
        var records = page.QuerySelectorAll(".records > li");

        Assert.True(records.Length >= 25, $"only {records.Length} records");
        Assert.All(records, r => Assert.Equal(2, r.QuerySelectorAll("p > b").Length));
        foreach (var name in (string[])["Uni Eropa", "ASEAN", "G20", "COP", "EFTA", "Nota Kesepahaman Helsinki"])
        {
            Assert.Contains(records, r => r.QuerySelector(".title")!.TextContent.Contains(name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_filter_narrows_the_list_and_its_files()
    {
        var page = await site.PageAsync("/dua-kacamata?jenis=organisasi&buku=regional");

        Assert.All(page.QuerySelectorAll(".records .title a"), a => Assert.StartsWith("/organisasi/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("a[href='/dua-kacamata.csv?jenis=organisasi&buku=regional']"));
        using var wrong = await site.GetAsync("/dua-kacamata.csv?jenis=negara");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    private async Task<IEnumerable<string>> ReadingsAsync(string path) =>
        (await site.PageAsync(path)).QuerySelectorAll(".glasses p > b").Select(b => b.TextContent);
}
