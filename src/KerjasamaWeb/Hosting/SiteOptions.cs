namespace KerjasamaWeb.Hosting;

/// <summary>Settings of the site, section <c>Site</c> of the configuration (environment: <c>Site__BaseUrl</c> …).</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Public address without a slash at its end; canonical links, sitemap and citations are made from it, never from the Host header.</summary>
    public string BaseUrl { get; set; } = "http://localhost:5000";

    /// <summary>The content folder; relative paths count from the content root. Default: <c>content</c> beside the program.</summary>
    public string? ContentPath { get; set; }

    /// <summary>The folder of catalogue generations. Default: <c>catalog</c> beside the program.</summary>
    public string? CatalogPath { get; set; }

    /// <summary>Builds the catalogue at start when the content is newer than it.</summary>
    public bool BuildCatalog { get; set; } = true;

    /// <summary>Watches the content folder and rebuilds on change (development).</summary>
    public bool WatchContent { get; set; }

    /// <summary>Keeps finished pages in memory; off only to measure.</summary>
    public bool CachePages { get; set; } = true;

    /// <summary>Seconds between the stop signal and the end of accepting requests, so that a load balancer notices.</summary>
    public int DrainSeconds { get; set; } = 2;

    public string ContentFolder(IHostEnvironment environment) =>
        ContentPath is { } path ? Path.GetFullPath(path, environment.ContentRootPath) : Path.Combine(AppContext.BaseDirectory, "content");

    public string CatalogFolder(IHostEnvironment environment) =>
        CatalogPath is { } path ? Path.GetFullPath(path, environment.ContentRootPath) : Path.Combine(AppContext.BaseDirectory, "catalog");
}
