using System.Text.Json;
using KerjasamaWeb.Pages;

namespace KerjasamaWeb.Display;

/// <summary>JSON-LD for search engines. The default encoder escapes angle brackets, so no text can end the script element.</summary>
public static class StructuredData
{
    public static string Breadcrumb(SitePage page, string baseUrl) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = page.Crumbs.Append(new(page.Title, page.CanonicalPath)).Select((crumb, i) => new Dictionary<string, object>
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = crumb.Title,
            ["item"] = baseUrl + crumb.Path,
        }),
    });
}
