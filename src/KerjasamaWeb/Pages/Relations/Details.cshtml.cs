using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Relations;

/// <summary>Two countries: the agreements and organisations that bind both. Every pair has one, Indonesia first, else in order of slugs.</summary>
[CachedBy]
public sealed class DetailsModel(CountryQueries countries, RelationQueries relations, RelationTextQueries texts, SourceQueries sources) : SitePage
{
    private const int MultilateralShown = 30;
    private const int NeighboursShown = 12;
    private const string Indonesia = "indonesia";

    public Country First { get; private set; } = null!;

    public Country Second { get; private set; } = null!;

    /// <summary>By main field and then the newest first.</summary>
    public IReadOnlyList<Agreement> Bilateral { get; private set; } = [];

    /// <summary>The newest, at most <see cref="MultilateralShown"/>.</summary>
    public IReadOnlyList<Agreement> Multilateral { get; private set; } = [];

    public int MultilateralCount { get; private set; }

    public IReadOnlyList<SharedOrganization> Organizations { get; private set; } = [];

    /// <summary>Other countries of the second one's subregion.</summary>
    public IReadOnlyList<Country> Neighbours { get; private set; } = [];

    /// <summary>The written introduction, where there is one.</summary>
    public RelationText? Text { get; private set; }

    public References References { get; private set; } = null!;

    public bool IsWithIndonesia => First.Slug == Indonesia;

    public bool IsEmpty => Bilateral.Count == 0 && Multilateral.Count == 0 && Organizations.Count == 0;

    public IActionResult OnGet(string a, string b)
    {
        if (CountryOf(a) is not { } one || CountryOf(b) is not { } other || one == other)
        {
            return NotFound();
        }

        CanonicalPath = SitePaths.Relation(one.Slug, other.Slug);
        if ($"{SitePaths.Relations}/{a}/{b}" != CanonicalPath)
        {
            return RedirectPermanent(CanonicalPath);
        }

        (First, Second) = (one, other);
        Bilateral = relations.ListBilateral(First.Code, Second.Code);
        Multilateral = relations.ListMultilateral(First.Code, Second.Code, MultilateralShown);
        MultilateralCount = Multilateral.Count < MultilateralShown ? Multilateral.Count : relations.CountMultilateral(First.Code, Second.Code);
        Organizations = relations.ListOrganizations(First.Code, Second.Code);
        Neighbours = [.. countries.List(Second.Subregion).Where(c => c != First && c != Second).OrderByDescending(c => c.BilateralWithIndonesia).Take(NeighboursShown)];
        Text = texts.Find(CanonicalPath);
        References = new() { Items = Text is null ? [] : sources.ListByRecord(CanonicalPath), Checked = Text?.Checked ?? Catalogue.AsOf, Unverified = Text?.Unverified ?? [] };
        Title = $"Hubungan {First.Name} dan {Second.Name}";
        Description = Answer;
        Crumbs = [new("Beranda", SitePaths.Home), new("Hubungan dua negara", SitePaths.Relations)];
        IsUnlisted = IsEmpty && Text is null;
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    /// <summary>What binds the two, in two sentences at most.</summary>
    public string Answer
    {
        get
        {
            if (IsEmpty)
            {
                return $"Katalog ini belum mencatat perjanjian atau organisasi yang diikuti {First.Name} dan {Second.Name} bersama-sama.";
            }

            var between = $"perjanjian bilateral antara {First.Name} dan {Second.Name}.";
            var both = new List<string>();
            if (MultilateralCount > 0)
            {
                both.Add($"pihak dalam {Format.Number(MultilateralCount)} perjanjian multilateral");
            }

            if (Organizations.Count > 0)
            {
                both.Add($"anggota {Format.Number(Organizations.Count)} organisasi atau forum");
            }

            return $"Katalog ini {(Bilateral.Count == 0 ? "belum mencatat" : "mencatat " + Format.Number(Bilateral.Count))} {between}{(both.Count == 0 ? "" : $" Keduanya {Format.List(both)}.")}";
        }
    }

    public IReadOnlyList<(string Field, int Count)> BilateralByField =>
        [.. Bilateral.GroupBy(g => g.FieldName).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2)];

    public string AllOf(Label label) => AgreementLists.Of([First.Code, Second.Code], label);

    /// <summary>The dates on which the two were bound closer: signatures of bilateral agreements, and the day both belonged to a body that is not worldwide.</summary>
    public IReadOnlyList<(PartialDate Date, string Text, string Path, bool IsBilateral)> Timeline =>
    [
        .. Bilateral.Where(g => g.Signed is not null).Select(g => (g.Signed!.Value, $"{g.ShortTitle} ditandatangani.", SitePaths.Agreement(g.Slug), true))
            .Concat(Organizations.Where(o => o.Reach != Kerjasama.Catalog.Content.Reach.Global && o.FirstSince is not null && o.SecondSince is not null)
                .Select(o => (Later(o.FirstSince!.Value, o.SecondSince!.Value), $"Keduanya menjadi anggota {o.Name}.", SitePaths.Organization(o.Slug), false)))
            .OrderBy(e => e.Item1),
    ];

    private static PartialDate Later(PartialDate one, PartialDate other) => one > other ? one : other;

    private Country? CountryOf(string slug) =>
        countries.Find(slug) ?? (Catalogue.Register.Find(slug) is { Slug: { } other } && other != slug ? countries.Find(other) : null);
}
