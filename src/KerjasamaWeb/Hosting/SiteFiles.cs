using System.Text;
using System.Xml.Linq;
using Kerjasama.Catalog;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Relations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace KerjasamaWeb.Hosting;

/// <summary>Files for machines: robots.txt, the sitemap, and the site's search for browsers.</summary>
public static class SiteFiles
{
    private const string SitemapPath = "/sitemap.xml";

    // Results are not for search engines: every record has its own page.
    private static readonly string[] Unlisted = [SitePaths.Search];

    public static void MapSiteFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapLate("/robots.txt", Robots);
        routes.MapLate("/opensearch.xml", OpenSearch);
        routes.MapLate(SitemapPath, SitemapFile).WithMetadata(new CachedByAttribute());
        routes.MapLate("/sitemap-{part:int:min(1)}.xml", SitemapPart).WithMetadata(new CachedByAttribute());
    }

    private static IResult Robots(HttpContext context, IOptions<SiteOptions> site) => Kept(context, TypedResults.Text(
        $"""
        User-agent: *
        Disallow: {SitePaths.Search}?

        Sitemap: {site.Value.BaseUrl}{SitemapPath}

        """,
        "text/plain",
        Encoding.UTF8));

    private static IResult OpenSearch(HttpContext context, IOptions<SiteOptions> site)
    {
        XNamespace ns = "http://a9.com/-/spec/opensearch/1.1/";
        var document = new XElement(
            ns + "OpenSearchDescription",
            new XElement(ns + "ShortName", "Kerja Sama"),
            new XElement(ns + "Description", "Cari negara, perjanjian, organisasi, dan istilah"),
            new XElement(ns + "InputEncoding", "UTF-8"),
            new XElement(ns + "Image", new XAttribute("type", "image/svg+xml"), site.Value.BaseUrl + "/favicon.svg"),
            new XElement(ns + "Url", new XAttribute("type", "text/html"), new XAttribute("template", site.Value.BaseUrl + SitePaths.Search + "?q={searchTerms}")));
        return Kept(context, TypedResults.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n", "application/opensearchdescription+xml", Encoding.UTF8));
    }

    private static IResult SitemapFile(EndpointDataSource endpoints, PageQueries pages, RelationQueries relations, CatalogDatabase catalogue, IOptions<SiteOptions> site)
    {
        var listed = List(endpoints, pages, relations, catalogue);
        return Xml(listed.Count <= Sitemap.Most ? Sitemap.Write(listed, site.Value.BaseUrl) : Sitemap.WriteIndex(listed, site.Value.BaseUrl));
    }

    private static IResult SitemapPart(int part, EndpointDataSource endpoints, PageQueries pages, RelationQueries relations, CatalogDatabase catalogue, IOptions<SiteOptions> site)
    {
        var listed = List(endpoints, pages, relations, catalogue);
        return listed.Count > Sitemap.Most && part <= Sitemap.PartsOf(listed)
            ? Xml(Sitemap.Write([.. listed.Skip((part - 1) * Sitemap.Most).Take(Sitemap.Most)], site.Value.BaseUrl))
            : TypedResults.NotFound();
    }

    /// <summary>Every page that search engines should know: fixed ones, records, and pairs with Indonesia that share an agreement.</summary>
    private static IReadOnlyList<SitemapPage> List(EndpointDataSource endpoints, PageQueries pages, RelationQueries relations, CatalogDatabase catalogue)
    {
        var records = pages.ListPaths().Select(p => new SitemapPage(p.Path, p.Checked));
        var pairs = relations.ListPartners("IDN").Select(p => new SitemapPage(SitePaths.Relation("indonesia", p.Slug), p.Checked));
        var fixedPages = endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.Parameters.Count == 0)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
            .Except(Unlisted)
            .Select(path => new SitemapPage(path, catalogue.AsOf));
        return [.. records.Concat(pairs).Concat(fixedPages).DistinctBy(p => p.Path).OrderBy(p => p.Path, StringComparer.Ordinal)];
    }

    private static IResult Xml(byte[] xml) => TypedResults.Bytes(xml, "application/xml; charset=utf-8");

    private static IResult Kept(HttpContext context, IResult result)
    {
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return result;
    }
}
