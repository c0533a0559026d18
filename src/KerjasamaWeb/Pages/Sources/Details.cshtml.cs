using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Sources;

/// <summary>One source: who publishes it, how to find it again, and every record that cites it.</summary>
[CachedBy("halaman")]
public sealed class DetailsModel(SourceQueries sources) : SitePage
{
    private const int PageSize = 50;

    public Source Source { get; private set; } = null!;

    public IReadOnlyList<CitingRecord> Records { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (sources.Find(id) is not { } source)
        {
            return NotFound();
        }

        Source = source;
        CanonicalPath = SitePaths.Source(id);
        var pageCount = Math.Max(1, (source.CitationCount + PageSize - 1) / PageSize);
        var page = AskedNumber("halaman", otherwise: 1, least: 1, most: pageCount);
        Records = sources.ListRecords(id, PageSize, (page - 1) * PageSize);
        Paging = new() { Path = CanonicalPath, Query = [], Page = page, PageSize = PageSize, Total = source.CitationCount };
        Title = $"Sumber: {source.Title}";
        Description = $"{source.Title}, {source.Publisher}. Dikutip {Format.Number(source.CitationCount)} kali di situs ini.";
        Crumbs = [new("Beranda", SitePaths.Home), new("Sumber", SitePaths.Sources)];
        IsUnlisted = page > 1;
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
