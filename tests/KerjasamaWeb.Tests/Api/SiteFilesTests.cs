using System.Xml.Linq;
using KerjasamaWeb.Hosting;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

[Collection(SiteTests.Name)]
public sealed class SiteFilesTests(SiteFixture site)
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Robots_are_shown_the_sitemap_at_the_public_address()
    {
        using var response = await site.GetAsync("/robots.txt");

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("Sitemap: https://kerjasama.example/sitemap.xml", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_has_records_fixed_pages_and_pairs_each_once()
    {
        var addresses = (await SitemapAsync()).Select(e => e.Element(Namespace + "loc")!.Value).ToList();

        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.All(addresses, a => Assert.StartsWith("https://kerjasama.example/", a, StringComparison.Ordinal));
        Assert.All(
            new[] { "/perjanjian", "/perjanjian/ijepa", "/negara/jepang", "/organisasi/asean", "/data", "/hubungan/indonesia/jepang" },
            path => Assert.Contains("https://kerjasama.example" + path, addresses));
        Assert.DoesNotContain(addresses, a => a.Contains("/galat", StringComparison.Ordinal) || a.EndsWith("/cari", StringComparison.Ordinal) || a.Contains("/api/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_carries_the_day_it_was_last_checked()
    {
        var ijepa = (await SitemapAsync()).Single(e => e.Element(Namespace + "loc")!.Value.EndsWith("/perjanjian/ijepa", StringComparison.Ordinal));

        Assert.Equal((await site.JsonAsync("agreements/ijepa")).Text("checked"), ijepa.Element(Namespace + "lastmod")!.Value);
    }

    [Fact]
    public void More_addresses_than_one_file_may_hold_make_an_index()
    {
        var pages = Enumerable.Range(1, Sitemap.Most + 1).Select(i => new SitemapPage($"/x/{i}", new DateOnly(2026, 11, 24))).ToList();

        var index = XDocument.Parse(System.Text.Encoding.UTF8.GetString(Sitemap.WriteIndex(pages, "https://x.example"))).Root!;

        Assert.Equal(Namespace + "sitemapindex", index.Name);
        Assert.Equal(["https://x.example/sitemap-1.xml", "https://x.example/sitemap-2.xml"], index.Elements().Select(e => e.Element(Namespace + "loc")!.Value));
    }

    [Fact]
    public async Task Browsers_can_add_the_search()
    {
        var description = XDocument.Parse(await site.Client.GetStringAsync(new Uri("/opensearch.xml", UriKind.Relative))).Root!;

        Assert.Equal("https://kerjasama.example/cari?q={searchTerms}", description.Elements().Single(e => e.Name.LocalName == "Url").Attribute("template")!.Value);
    }

    private async Task<IReadOnlyList<XElement>> SitemapAsync() =>
        [.. XDocument.Parse(await site.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Root!.Elements(Namespace + "url")];
}
