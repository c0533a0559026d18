using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace KerjasamaWeb.Tests.Hosting;

/// <summary>What the site does with a missing, damaged or changed catalogue.</summary>
public sealed class CatalogueSupplyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kerjasama-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Without_a_catalogue_pages_say_so_and_health_is_not_ready()
    {
        using var factory = Site(build: false);
        using var client = factory.CreateClient();

        using var page = await client.GetAsync(new Uri("/perjanjian", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("Katalog sedang disiapkan", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotNull(page.Headers.RetryAfter);
        using var ready = await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using var live = await client.GetAsync(new Uri("/healthz/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_damaged_catalogue_is_refused_and_an_older_generation_serves()
    {
        var content = Path.Combine(_folder, "content");
        CopyTinyContent(content);
        var catalog = Path.Combine(_folder, "catalog");
        var good = Kerjasama.Catalog.Building.CatalogBuilder.Build(content, catalog);
        var bad = Path.Combine(catalog, "catalog-" + new string('a', 64) + ".db");
        File.WriteAllText(bad, "rusak");
        Kerjasama.Catalog.Building.CatalogFiles.Point(catalog, Path.GetFileName(bad));

        using var factory = Site(build: false);
        using var client = factory.CreateClient();
        using var page = await client.GetAsync(new Uri("/perjanjian", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(Path.GetFileNameWithoutExtension(good)["catalog-".Length..][..16], page.Headers.ETag!.Tag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_content_leaves_the_old_catalogue_serving()
    {
        var content = Path.Combine(_folder, "content");
        CopyTinyContent(content);
        Kerjasama.Catalog.Building.CatalogBuilder.Build(content, Path.Combine(_folder, "catalog"));
        File.WriteAllText(Path.Combine(content, "fields.csv"), "salah\n");

        using var factory = Site(build: true);
        using var client = factory.CreateClient();
        using var page = await client.GetAsync(new Uri("/perjanjian", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static void CopyTinyContent(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        File.WriteAllText(Path.Combine(folder, "fields.csv"), "code,slug,name,summary\ntrade,perdagangan,Perdagangan,Jual beli.\n");
        File.WriteAllText(Path.Combine(folder, "regions.csv"), "slug,name,parent,m49,summary\nasia,Asia,,142,Benua.\n");
        File.WriteAllText(Path.Combine(folder, "sources", "umum.yml"), "- id: un-members\n  title: Anggota PBB\n  publisher: PBB\n  kind: organization\n");
    }

    private WebApplicationFactory<Program> Site(bool build) => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Site:ContentPath", Path.Combine(_folder, "content"));
        builder.UseSetting("Site:CatalogPath", Path.Combine(_folder, "catalog"));
        builder.UseSetting("Site:BuildCatalog", build ? "true" : "false");
        builder.UseSetting("Site:DrainSeconds", "0");
    });
}
