using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Texts;

/// <summary>The link promise with its live proof: how many addresses there are, and where every moved or removed one went.</summary>
[CachedBy]
public sealed class LinkPromiseModel(PageQueries pages, SourceQueries sources, SlugChangeQueries changes) : SitePage
{
    public WrittenPage Text { get; private set; } = null!;

    public int PathCount { get; private set; }

    public IReadOnlyList<MovedPath> Changes { get; private set; } = [];

    public References References { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (pages.Find(PageKind.Page, SitePaths.LinkPromise[1..]) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        PathCount = pages.CountPaths(Catalogue.AsOf).All;
        Changes = changes.List();
        CanonicalPath = SitePaths.LinkPromise;
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = text.Checked };
        Title = text.Title;
        Description = text.Summary ?? text.Title;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
