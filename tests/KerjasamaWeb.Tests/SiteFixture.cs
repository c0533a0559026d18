using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace KerjasamaWeb.Tests;

/// <summary>The site in memory over the shipped content, with a catalogue of its own.</summary>
public sealed class SiteFixture : WebApplicationFactory<Program>
{
    private readonly string _catalog = Directory.CreateTempSubdirectory("kerjasama-").FullName;
    private readonly HtmlParser _parser = new();

    public SiteFixture() => Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Follows no redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>Folder <paramref name="relative"/> of the repository.</summary>
    public static string Repository(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KerjasamaWeb.sln")))
            {
                return Path.Combine(folder.FullName, relative);
            }
        }

        throw new DirectoryNotFoundException("KerjasamaWeb.sln was not found above the tests.");
    }

    /// <summary>The page at <paramref name="path"/>, which must answer <paramref name="status"/>.</summary>
    public async Task<IDocument> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((path, status), (path, response.StatusCode));
        return _parser.ParseDocument(await response.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> GetAsync(string path) => await Client.GetAsync(new Uri(path, UriKind.Relative));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Site:ContentPath", Repository("content"));
        builder.UseSetting("Site:CatalogPath", _catalog);
        builder.UseSetting("Site:DrainSeconds", "0");
        builder.UseSetting("Site:BaseUrl", "https://kerjasama.example");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_catalog))
        {
            Directory.Delete(_catalog, recursive: true);
        }
    }
}
