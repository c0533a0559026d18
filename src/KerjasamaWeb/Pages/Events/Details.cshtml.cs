using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Events;

/// <summary>One event: what happened, when and where, and the records that it concerns.</summary>
[CachedBy]
public sealed class DetailsModel(EventQueries events, PageQueries pages, FieldQueries fields, SourceQueries sources) : SitePage
{
    public HistoricEvent Event { get; private set; } = null!;

    public IReadOnlyList<SitePath> Records { get; private set; } = [];

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public EventLink? Previous { get; private set; }

    public EventLink? Next { get; private set; }

    public References References { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (events.FindBySlug(slug) is not { } item)
        {
            return NotFound();
        }

        Event = item;
        Records = pages.ListTitles(item.Records);
        Fields = item.Fields.Count == 0 ? [] : [.. fields.List().Where(f => item.Fields.Contains(f.Code))];
        (Previous, Next) = events.FindNeighbours(item);
        CanonicalPath = SitePaths.Event(slug);
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = item.Checked };
        Title = $"{item.Title} ({item.Date.Year})";
        Description = item.Summary;
        Crumbs = [new("Beranda", SitePaths.Home), new("Peristiwa", SitePaths.Events)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
