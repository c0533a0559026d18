using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>One rule of the classifier: what it says, why, its limits, and what it decided.</summary>
[CachedBy]
public sealed class RuleModel(PageQueries pages, RuleQueries rules, SourceQueries sources) : SitePage
{
    private const int ExamplesShown = 6;

    public string Id { get; private set; } = "";

    public WrittenPage Rule { get; private set; } = null!;

    public WrittenPage? Previous { get; private set; }

    public WrittenPage? Next { get; private set; }

    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public References References { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        var all = pages.List(PageKind.Rule);
        var index = all.Select(p => p.Slug).ToList().IndexOf(id);
        if (index < 0)
        {
            return NotFound();
        }

        Id = id.ToUpperInvariant();
        Rule = all[index];
        Previous = index > 0 ? all[index - 1] : null;
        Next = index + 1 < all.Count ? all[index + 1] : null;
        Agreements = rules.ListAgreements(Id, ExamplesShown);
        CanonicalPath = SitePaths.Rule(id);
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = Rule.Checked };
        Title = $"Aturan {Id}: {Rule.Title}";
        Description = Rule.Summary ?? Rule.Title;
        Crumbs = [new("Beranda", SitePaths.Home), new("Klasifikasi", SitePaths.Classify), new("Aturan", SitePaths.Rules)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
