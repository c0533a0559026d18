using System.Text.Json;
using System.Text.RegularExpressions;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Api;
using KerjasamaWeb.Api.Downloads;
using KerjasamaWeb.Hosting;
using Microsoft.Extensions.Options;

namespace KerjasamaWeb.Pages.Data;

/// <summary>What can be downloaded and what programs can ask, listed from the mapped routes themselves.</summary>
[CachedBy]
public sealed partial class IndexModel(EndpointDataSource endpoints, IOptions<SiteOptions> options) : SitePage
{
    public IReadOnlyList<(string Path, ApiOperation Operation)> Operations { get; private set; } = [];

    public IReadOnlyList<FileLinks> Files { get; private set; } = [];

    public string BaseUrl => options.Value.BaseUrl;

    public void OnGet()
    {
        var routes = endpoints.Endpoints.OfType<RouteEndpoint>().Select(e => (Path: Written(e.RoutePattern.RawText!), Metadata: e.Metadata)).ToList();
        Operations = [.. from route in routes let operation = route.Metadata.GetMetadata<ApiOperation>() where operation is not null select (route.Path, operation)];
        Files = [.. from route in routes
                    let download = route.Metadata.GetMetadata<Download>()
                    where download is not null
                    group (route.Path, Download: download) by System.IO.Path.ChangeExtension(route.Path, null) into file
                    select FileLinks.From(file.Key, [.. file])];
        Title = "Data dan API";
        Description = "Unduh katalog perjanjian, organisasi, dan negara sebagai CSV atau JSON, atau baca dengan program lewat API terbuka. Lisensi CC BY 4.0.";
        CanonicalPath = SitePaths.Data;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>The catalogue as a data set for search engines (schema.org).</summary>
    public string StructuredText => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Dataset",
        ["name"] = "Data kerja sama bilateral dan multilateral",
        ["description"] = Description,
        ["url"] = BaseUrl + CanonicalPath,
        ["inLanguage"] = "id",
        ["license"] = License,
        ["isAccessibleForFree"] = true,
        ["dateModified"] = Kerjasama.Catalog.Dates.IsoDay.Format(Catalogue.AsOf),
        ["creator"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = "Kerja Sama", ["url"] = BaseUrl },
        ["distribution"] = Files.SelectMany(f => f.Whole).Select(path => new Dictionary<string, object>
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = path.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json",
            ["contentUrl"] = BaseUrl + path,
        }),
    });

    public const string License = "https://creativecommons.org/licenses/by/4.0/deed.id";

    private static string Written(string pattern) => Constraint().Replace("/" + pattern.TrimStart('/'), "{$1}");

    [GeneratedRegex(@"\{(\w+):[^}]*\}")]
    private static partial Regex Constraint();
}
