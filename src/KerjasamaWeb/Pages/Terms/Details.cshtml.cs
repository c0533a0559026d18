using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Sources;
using Kerjasama.Catalog.Terms;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Terms;

/// <summary>One term: what it means, what that rests on, and a record that shows it.</summary>
[CachedBy]
public sealed class DetailsModel(TermQueries terms, PageQueries pages, SourceQueries sources) : SitePage
{
    public Term Term { get; private set; } = null!;

    /// <summary>The record that shows the term at work.</summary>
    public SitePath? Example { get; private set; }

    public IReadOnlyList<SitePath> SeeAlso { get; private set; } = [];

    /// <summary>Other names, without the English one that stands under the heading.</summary>
    public IReadOnlyList<string> Aliases => [.. Term.Aliases.Where(a => !a.Equals(Term.NameEn, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Pages that lead here, without those that already stand under "see also".</summary>
    public IReadOnlyList<SitePath> Mentions { get; private set; } = [];

    public References References { get; private set; } = null!;

    public string SearchAddress => Paging.Address(SitePaths.Search, [new("q", Term.Name)]);

    public IActionResult OnGet(string slug)
    {
        if (terms.FindBySlug(slug) is not { } term)
        {
            return NotFound();
        }

        Term = term;
        CanonicalPath = SitePaths.Term(slug);
        var seeAlso = term.SeeAlso.Select(SitePaths.Term).ToList();
        var linked = pages.ListTitles([.. seeAlso, .. term.Example is { } path ? new[] { PathOnly(path) } : []]);
        SeeAlso = [.. linked.Where(p => seeAlso.Contains(p.Path))];
        Example = term.Example is { } example ? linked.FirstOrDefault(p => p.Path == PathOnly(example)) : null;
        Mentions = [.. terms.ListMentions(slug).Where(p => !seeAlso.Contains(p.Path))];
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = term.Checked };
        // A term may bear the name of a concept or an organisation, and titles are unique.
        Title = $"{Format.Capitalized(term.Name)} (istilah)";
        Description = term.Definition;
        Crumbs = [new("Beranda", SitePaths.Home), new("Istilah", SitePaths.Terms)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    private static string PathOnly(string path) => path.Split('#', '?')[0];
}
