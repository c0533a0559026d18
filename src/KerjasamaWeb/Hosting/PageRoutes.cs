using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KerjasamaWeb.Hosting;

/// <summary>Razor Pages of a site that takes no forms by POST.</summary>
public static class PageRoutes
{
    public static void Apply(RazorPagesOptions pages) =>
        // No POST, so no antiforgery cookie: it would stop pages from being cached.
        pages.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute());
}
