using System.ComponentModel;
using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Api.Answers;

[Description("Banyaknya hasil menurut setiap saringan: jumlah bila nilai itu dipilih dan saringan lain tetap.")]
public sealed record SearchFacets
{
    public required IReadOnlyList<FacetRow> Type { get; init; }

    public required IReadOnlyList<FacetRow> Label { get; init; }

    public required IReadOnlyList<FacetRow> Field { get; init; }

    public required IReadOnlyList<FacetRow> Reach { get; init; }

    public required IReadOnlyList<FacetRow> Status { get; init; }

    public required IReadOnlyList<FacetRow> Decade { get; init; }

    public required IReadOnlyList<FacetRow> Party { get; init; }

    public static SearchFacets From(SearchResult result)
    {
        return new()
        {
            Type = Rows(SearchFacet.Kind),
            Label = Rows(SearchFacet.Label),
            Field = Rows(SearchFacet.Field),
            Reach = Rows(SearchFacet.Reach),
            Status = Rows(SearchFacet.Status),
            Decade = Rows(SearchFacet.Decade),
            Party = Rows(SearchFacet.Country),
        };

        List<FacetRow> Rows(SearchFacet facet) => [.. result.Counts.GetValueOrDefault(facet, []).Select(count => FacetRow.From(facet, count))];
    }
}
