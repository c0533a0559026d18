using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Concepts;

/// <summary>One concept: a sentence to quote, then the explanation with real examples.</summary>
[CachedBy]
public sealed class DetailsModel(PageQueries pages, SourceQueries sources) : SitePage
{
    public WrittenPage Concept { get; private set; } = null!;

    public IReadOnlyList<SitePath> SeeAlso { get; private set; } = [];

    public References References { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (pages.Find(PageKind.Concept, slug) is not { } concept)
        {
            return NotFound();
        }

        Concept = concept;
        CanonicalPath = SitePaths.Concept(slug);
        SeeAlso = pages.ListTitles([.. concept.SeeAlso.Select(SitePaths.Concept)]);
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = concept.Checked };
        Title = concept.Title;
        Description = concept.Definition ?? concept.Summary ?? concept.Title;
        Crumbs = [new("Beranda", SitePaths.Home), new("Konsep", SitePaths.Concepts)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
