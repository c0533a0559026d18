using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
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
    private const string Indonesia = "indonesia";

    public Country First { get; private set; } = null!;

    public Country Second { get; private set; } = null!;

    /// <summary>By main field and then the newest first.</summary>
    public IReadOnlyList<Agreement> Bilateral { get; private set; } = [];

    /// <summary>The newest, at most <see cref="MultilateralShown"/>.</summary>
    public IReadOnlyList<Agreement> Multilateral { get; private set; } = [];

    public int MultilateralCount => Agreements.Both.Count;

    public IReadOnlyList<SharedOrganization> Organizations { get; private set; } = [];

    /// <summary>Multilateral agreements of both and of only one.</summary>
    public Overlap<Agreement> Agreements { get; private set; } = null!;

    /// <summary>Organisations of both and of only one.</summary>
    public Overlap<Organization> Memberships { get; private set; } = null!;

    /// <summary>The dates on which the two were bound closer.</summary>
    public IReadOnlyList<PairDate> Timeline { get; private set; } = [];

    /// <summary>Other pairs that each of the two is in, with how they were chosen.</summary>
    public IReadOnlyList<PairGroup> Neighbours { get; private set; } = [];

    /// <summary>The written introduction, where there is one.</summary>
    public RelationText? Text { get; private set; }

    public References References { get; private set; } = null!;

    public bool IsWithIndonesia => First.Slug == Indonesia;

    public bool IsEmpty => Bilateral.Count == 0 && Multilateral.Count == 0 && Organizations.Count == 0;

    public override bool IsRecord => true;

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
        Agreements = relations.CompareAgreements(First.Code, Second.Code);
        Multilateral = [.. Agreements.Both.Take(MultilateralShown)];
        Organizations = relations.ListOrganizations(First.Code, Second.Code);
        Memberships = relations.CompareOrganizations(First.Code, Second.Code);
        var events = countries.ListEvents(SitePaths.Country(Second.Slug));
        Timeline = PairDate.Order(Bilateral, relations.ListSharedSince(First.Code, Second.Code), Organizations, [.. countries.ListEvents(SitePaths.Country(First.Slug)).Where(e => events.Contains(e)), .. countries.ListEvents(CanonicalPath)]);
        Neighbours = PairGroup.Around(First, Second, relations);
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

    public string Compare => SitePaths.Compare([First.Slug, Second.Slug]);

    public string ListOfOnly(Country one) => AgreementLists.Of([one.Code], Label.Multilateral, without: [one == First ? Second.Code : First.Code]);

    private Country? CountryOf(string slug) =>
        countries.Find(slug) ?? (Catalogue.Register.Find(slug) is { Slug: { } other } && other != slug ? countries.Find(other) : null);
}
