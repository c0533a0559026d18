using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Relations;

/// <summary>Pick two countries; the answer is the page of the pair.</summary>
[CachedBy("pihak")]
public sealed class IndexModel(CountryQueries countries, RelationQueries relations) : SitePage
{
    private const int PairsShown = 24;

    public IReadOnlyList<Country> Countries { get; private set; } = [];

    /// <summary>The names in the two fields.</summary>
    public string? First { get; private set; }

    public string? Second { get; private set; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public IReadOnlyList<Country> WithIndonesia { get; private set; } = [];

    public IReadOnlyList<CountryPair> OtherPairs { get; private set; } = [];

    public IActionResult OnGet()
    {
        Countries = countries.List();
        var byCode = Countries.ToDictionary(c => c.Code, StringComparer.Ordinal);
        var asked = AskedMany("pihak", 2);
        var found = asked.Select(text => Catalogue.Register.Find(text) is { } actor ? byCode.GetValueOrDefault(actor.Code) : null).ToList();
        if (found is [{ } one, { } other] && one != other)
        {
            return Redirect(SitePaths.Relation(one.Slug, other.Slug));
        }

        Problems = [.. asked.Zip(found).Where(p => p.Second is null).Select(p => $"Negara “{p.First}” tidak dikenal. Periksa ejaannya atau pilih dari daftar.")];
        if (found is [{ } same, { } again] && same == again)
        {
            Problems = ["Pilih dua negara yang berbeda."];
        }

        First = asked.Count > 0 ? found[0]?.Name ?? asked[0] : "Indonesia";
        Second = asked.Count > 1 ? found[1]?.Name ?? asked[1] : null;
        WithIndonesia = countries.ListClosestToIndonesia(PairsShown);
        OtherPairs = relations.ListClosestPairs(PairsShown);
        Title = "Hubungan dua negara";
        Description = "Pilih dua negara dan lihat perjanjian bilateral, perjanjian multilateral, dan organisasi yang diikuti keduanya.";
        CanonicalPath = SitePaths.Relations;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = asked.Count > 0;
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }
}
