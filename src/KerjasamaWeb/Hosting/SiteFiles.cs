namespace KerjasamaWeb.Hosting;

/// <summary>Files for machines: robots.txt and the sitemap.</summary>
public static class SiteFiles
{
    public static void MapSiteFiles(this IEndpointRouteBuilder routes)
    {
    }
}
