using System.Globalization;
using System.Net;
using CsvHelper;
using KerjasamaWeb.Api.Downloads;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class DownloadTests(SiteFixture site)
{
    [Theory]
    [InlineData("/perjanjian.csv", "slug,judul,label")]
    [InlineData("/perjanjian/rcep.csv", "kode,pihak,peran")]
    [InlineData("/negara.csv", "kode,slug,nama")]
    [InlineData("/negara/jepang.csv", "slug,judul,label")]
    [InlineData("/organisasi.csv", "kode,slug,nama")]
    [InlineData("/organisasi/asean.csv", "kode,nama,status")]
    [InlineData("/hubungan/indonesia/jepang.csv", "slug,judul,label")]
    [InlineData("/sumber.csv", "id,judul,penerbit")]
    [InlineData("/istilah.csv", "slug,istilah")]
    [InlineData("/dua-kacamata.csv", "jenis,judul,buku sekolah")]
    [InlineData("/peristiwa.csv", "slug,judul,mulai")]
    public async Task A_CSV_file_is_UTF8_with_a_header_of_Indonesian_names_and_rows_of_one_length(string path, string header)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.EndsWith(".csv", response.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith(header, text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var rows = Rows(text);
        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.All(rows.SelectMany(row => row), cell => Assert.DoesNotMatch("^[=+@\t\r-]", cell));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62", "'+62")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a=b", "a=b")]
    [InlineData("kata \"kutip\", koma\r\nbaris", "kata \"kutip\", koma\r\nbaris")]
    public async Task No_cell_is_a_formula_and_no_cell_breaks_its_row(string cell, string written)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new CsvFile<string>("uji", [new("kolom", s => s), new("lain", _ => "x")], [cell]).ExecuteAsync(context);

        context.Response.Body.Position = 0;
        var rows = Rows(await new StreamReader(context.Response.Body).ReadToEndAsync());
        Assert.Equal([written, "x"], rows[1]);
    }

    [Fact]
    public async Task The_file_of_a_list_has_all_rows_of_the_filtered_page_in_its_order()
    {
        const string Query = "?pihak=idn&label=multilateral&bidang=perdagangan&urut=title";
        var shown = new List<string>();
        for (var number = 1; number < 20; number++)
        {
            var page = await site.PageAsync($"/perjanjian{Query}&halaman={number}");
            var links = page.QuerySelectorAll("#daftar ~ .table tbody th a").Select(a => a.GetAttribute("href")!["/perjanjian/".Length..]).ToList();
            if (links.Count == 0)
            {
                break;
            }

            shown.AddRange(links);
        }

        Assert.True(shown.Count > 25);
        Assert.Equal(shown, Rows(await TextAsync("/perjanjian.csv" + Query)).Skip(1).Select(r => r[0]));
        var json = await site.JsonAsync("/perjanjian.json" + Query);
        Assert.Equal(shown, json.Texts("items", "slug"));
        Assert.Equal(shown.Count, (int)json["total"]!);
    }

    [Fact]
    public async Task The_party_table_on_a_day_has_the_parties_of_that_day()
    {
        var all = Rows(await TextAsync("/perjanjian/perjanjian-paris.csv")).Skip(1).Select(r => r[0]).ToList();
        var then = Rows(await TextAsync("/perjanjian/perjanjian-paris.csv?per=2020-12-01")).Skip(1).Select(r => r[0]).ToList();

        Assert.Contains("USA", all);
        Assert.DoesNotContain("USA", then);
        Assert.Contains("IDN", then);
    }

    [Fact]
    public async Task The_member_table_on_a_day_has_the_members_of_that_day() =>
        Assert.DoesNotContain("VNM", Rows(await TextAsync("/organisasi/asean.csv?per=1990-01-01")).Skip(1).Where(r => r[2] == "anggota").Select(r => r[0]));

    [Theory]
    [InlineData("/perjanjian/ijepa.json", "agreements/ijepa")]
    [InlineData("/organisasi/asean.json?per=1990-01-01", "organizations/asean?asOf=1990-01-01")]
    [InlineData("/negara/jepang.json", "countries/JPN")]
    [InlineData("/negara.json?kawasan=asia", "countries?region=asia")]
    [InlineData("/organisasi.json?jenis=forum", "organizations?kind=forum")]
    [InlineData("/organisasi.json?anggota=jpn&bidang=perdagangan", "organizations?member=JPN&field=trade")]
    [InlineData("/hubungan/indonesia/jepang.json", "relations/IDN/JPN")]
    public async Task The_JSON_beside_a_page_is_that_of_the_API(string page, string api) =>
        Assert.Equal((await site.JsonAsync(api)).ToJsonString(), (await site.JsonAsync(page)).ToJsonString());

    [Theory]
    [InlineData("/sumber.json")]
    [InlineData("/istilah.json")]
    [InlineData("/dua-kacamata.json")]
    [InlineData("/peristiwa.json")]
    public async Task Lists_without_an_API_have_JSON_too(string path)
    {
        var list = await site.JsonAsync(path);

        Assert.Equal((int)list["total"]!, list["items"]!.AsArray().Count);
        Assert.NotEmpty(list["items"]!.AsArray());
    }

    [Fact]
    public async Task The_search_page_has_its_hits_as_JSON() => Assert.NotEmpty((await site.JsonAsync("/cari.json?q=asean"))["items"]!.AsArray());

    [Theory]
    [InlineData("/perjanjian.csv?pihak=Atlantis")]
    [InlineData("/perjanjian.json?label=segitiga")]
    [InlineData("/perjanjian/ijepa.csv?per=kemarin")]
    [InlineData("/negara.csv?kawasan=atlantis")]
    [InlineData("/negara.csv?status=planet")]
    [InlineData("/organisasi.csv?jenis=klub")]
    [InlineData("/organisasi.json?anggota=Atlantis")]
    [InlineData("/organisasi/asean.json?per=2020-13-13")]
    [InlineData("/cari.json?q=asean&jenis=planet")]
    public async Task A_filter_that_cannot_be_read_gives_no_file_that_ignores_it(string path) => Assert.NotEmpty(await site.ProblemAsync(path));

    [Theory]
    [InlineData("/perjanjian/tidak-ada.csv")]
    [InlineData("/negara/tidak-ada.json")]
    [InlineData("/organisasi/tidak-ada.csv")]
    [InlineData("/hubungan/indonesia/tidak-ada.csv")]
    [InlineData("/hubungan/indonesia/indonesia.json")]
    public async Task A_file_of_no_page_is_not_found(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".json")]
    public async Task A_pair_in_reverse_order_moves_to_its_one_address(string extension)
    {
        using var response = await site.GetAsync("/hubungan/jepang/indonesia" + extension);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/hubungan/indonesia/jepang" + extension, response.Headers.Location!.ToString());
    }

    private async Task<string> TextAsync(string path) => await site.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    private static List<string[]> Rows(string text)
    {
        using var parser = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }
}
