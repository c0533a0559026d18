using Kerjasama.Catalog.Accuracy;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Texts;

/// <summary>A fixed text at the top of the site, such as the methodology; any other short path is not found.</summary>
[CachedBy]
public sealed class DetailsModel(PageQueries pages, SourceQueries sources) : SitePage
{
    public WrittenPage Text { get; private set; } = null!;

    public References References { get; private set; } = null!;

    /// <summary>What the catalogue holds, on the page that explains how it is made.</summary>
    public IReadOnlyList<CoverageRow> Coverage => CanonicalPath == SitePaths.Methodology ? Catalogue.Coverage : [];

    public IActionResult OnGet(string slug)
    {
        if (pages.Find(PageKind.Page, slug) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        CanonicalPath = SitePaths.Page(slug);
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = text.Checked };
        Title = text.Title;
        Description = text.Summary ?? text.Title;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
