using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Compare;

/// <summary>Two to four countries side by side: figures, organisations, and what every combination of them shares.</summary>
[CachedBy(CompareQuery.Key)]
public sealed class IndexModel(CountryQueries countries, CompareQueries compare, RelationQueries relations) : SitePage
{
    public CompareQuery Query { get; private set; } = null!;

    /// <summary>All countries, for the fields.</summary>
    public IReadOnlyList<Country> All { get; private set; } = [];

    public IReadOnlyList<CompareRow> Rows { get; private set; } = [];

    public IReadOnlyList<Intersection> Intersections { get; private set; } = [];

    public IReadOnlyList<OrganizationSeats> Organizations { get; private set; } = [];

    /// <summary>Every two of the countries with what they share.</summary>
    public IReadOnlyList<(Country First, Country Second, int Bilateral, int Multilateral)> Pairs { get; private set; } = [];

    public IReadOnlyList<Country> Chosen => Query.Countries;

    public void OnGet()
    {
        All = countries.List();
        Query = CompareQuery.From(Request.Query, Catalogue.Register, countries);
        if (Query.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        if (Query.IsComplete)
        {
            IReadOnlyList<string> codes = [.. Chosen.Select(c => c.Code)];
            Rows = CompareRow.List([.. Chosen.Select(c => countries.FindBySlug(c.Slug)!)], compare, Catalogue.AsOf);
            Intersections = compare.ListIntersections(codes);
            Organizations = compare.ListOrganizations(codes);
            Pairs = [.. Chosen.SelectMany((one, i) => Chosen.Skip(i + 1).Select(other => Pair(one, other)))];
        }

        var names = Format.List([.. Chosen.Select(c => c.Name)]);
        Title = Query.IsComplete ? $"Perbandingan {names}" : "Bandingkan negara";
        Description = Query.IsComplete
            ? $"{names} berdampingan: profil, jumlah perjanjian dan organisasi, serta apa yang diikuti semuanya atau hanya sebagian."
            : "Letakkan dua sampai empat negara berdampingan: profil, jumlah perjanjian dan organisasi, serta apa yang diikuti semuanya atau hanya sebagian.";
        CanonicalPath = SitePaths.Comparison;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Chosen.Count > 0 || Query.Problems.Count > 0;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>The address of this comparison as a file.</summary>
    public string File(string extension) => SitePaths.Compare(Chosen.Select(c => c.Slug)).Replace(SitePaths.Comparison, SitePaths.Comparison + extension, StringComparison.Ordinal);

    /// <summary>The multilateral agreements of exactly this combination.</summary>
    public string ListOf(Intersection part) => AgreementLists.Of(part.Codes, Label.Multilateral, without: Chosen.Select(c => c.Code).Except(part.Codes));

    public string NameOf(Intersection part)
    {
        var names = Format.List([.. Chosen.Where(c => part.Codes.Contains(c.Code)).Select(c => c.Name)]);
        return part.Codes.Count == 1 ? $"hanya {names}" : part.Codes.Count == Chosen.Count ? (Chosen.Count == 2 ? "keduanya" : "semuanya") : $"{names} saja";
    }

    private (Country First, Country Second, int Bilateral, int Multilateral) Pair(Country one, Country other)
    {
        var (first, second) = SitePaths.OrderPair(one.Slug, other.Slug).First == one.Slug ? (one, other) : (other, one);
        return (first, second, relations.ListBilateral(first.Code, second.Code).Count, relations.CountMultilateral(first.Code, second.Code));
    }
}
