using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;

namespace KerjasamaWeb.Pages.Relations;

/// <summary>Other pairs to look at, under the sentence that says why.</summary>
public sealed record PairGroup
{
    private const int Shown = 8;

    public required string Why { get; init; }

    /// <summary>The pairs with what they share, in words.</summary>
    public required IReadOnlyList<(string Title, string Path, string Note)> Pairs { get; init; }

    /// <summary>The first country with the second one's neighbours, the second with the first one's, and whom each shares the most with; empty groups are left out.</summary>
    public static IReadOnlyList<PairGroup> Around(Country first, Country second, RelationQueries relations)
    {
        var isHome = first.Slug == "indonesia";
        PairGroup Group(string why, Country one, Func<CountryTies, bool> which) => new()
        {
            Why = why,
            Pairs = [.. relations.ListClosest(one.Code).Where(t => t.Country != first && t.Country != second).Where(which).Take(Shown).Select(t => Pair(one, t))],
        };

        IEnumerable<PairGroup> groups =
        [
            Group($"{first.Name} dan tetangga {second.Name}", first, t => t.Country.Subregion == second.Subregion),
            .. isHome ? [] : new[] { Group($"{second.Name} dan tetangga {first.Name}", second, t => t.Country.Subregion == first.Subregion) },
            Group($"Yang paling banyak berbagi dengan {(isHome ? second : first).Name}", isHome ? second : first, _ => true),
        ];
        return [.. groups.Where(g => g.Pairs.Count > 0)];
    }

    private static (string Title, string Path, string Note) Pair(Country one, CountryTies ties)
    {
        var (a, b) = SitePaths.OrderPair(one.Slug, ties.Country.Slug).First == one.Slug ? (one, ties.Country) : (ties.Country, one);
        return ($"{a.Name} dan {b.Name}", SitePaths.Relation(a.Slug, b.Slug), $"{ties.SharedAgreements} perjanjian, {ties.SharedOrganizations} organisasi");
    }
}
