using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Pages.Search;

/// <summary>One facet as a list of links: every value with the number of hits it leads to.</summary>
public sealed record FacetGroup(SearchFacet Facet, IReadOnlyList<FacetLink> Links)
{
    /// <summary>Values shown before the fold.</summary>
    public const int Shown = 6;

    private const int Most = 60;

    /// <summary>The facets that these hits can be narrowed by. The kinds stand above the hits and are not among them.</summary>
    public static IReadOnlyList<FacetGroup> Of(SearchResult result, string text, SearchFilterQuery query) =>
    [
        .. Enum.GetValues<SearchFacet>().Where(facet => facet != SearchFacet.Kind)
            .Select(facet => new FacetGroup(facet, LinksOf(facet, result.Counts.GetValueOrDefault(facet, []), text, query)))
            .Where(group => group.Links.Count > 0),
    ];

    public static IReadOnlyList<FacetLink> LinksOf(SearchFacet facet, IReadOnlyList<FacetCount> counts, string text, SearchFilterQuery query)
    {
        var chosen = query[facet];
        var links = counts.Select(count => (query.Name(facet, count.Value), count.Count)).Where(pair => pair.Item1 is not null)
            .Select(pair => new FacetLink(pair.Item1!, pair.Count, pair.Item1!.Value == chosen?.Value, query.To(text, facet, pair.Item1!.Value == chosen?.Value ? null : pair.Item1)))
            .Take(Most).ToList();

        // A value that no hit has any more can still be lifted.
        return chosen is null || links.Exists(link => link.IsChosen) ? links : [new(chosen, 0, true, query.To(text, facet)), .. links];
    }
}
