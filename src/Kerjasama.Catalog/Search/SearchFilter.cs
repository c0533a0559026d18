using System.Globalization;
using Kerjasama.Catalog.Text;

namespace Kerjasama.Catalog.Search;

/// <summary>The filters of a request, cleaned: the documents that pass each of them.</summary>
internal sealed class SearchFilter
{
    private readonly Dictionary<SearchFacet, IdSet> chosen = [];

    public SearchFilter(SearchRequest request, FacetIndex index)
    {
        List<string> kinds = [.. request.Kinds.Select(kind => CleanText.Clean(kind)).Where(kind => kind.Length > 0).Take(20)];
        if (kinds.Count > 0)
        {
            chosen[SearchFacet.Kind] = kinds.Select(kind => index.With(SearchFacet.Kind, kind)).Aggregate((one, other) => one.Or(other));
        }

        AllowsRelation = kinds.Count == 0 || kinds.Contains(SearchKind.Relation);
        Choose(index, SearchFacet.Label, request.Label);
        Choose(index, SearchFacet.Field, request.Field);
        Choose(index, SearchFacet.Reach, request.Reach);
        Choose(index, SearchFacet.Status, request.Status);
        Choose(index, SearchFacet.Decade, request.Decade?.ToString("0000", CultureInfo.InvariantCulture));
        Choose(index, SearchFacet.Country, request.Country?.ToUpperInvariant());
        if ((request.YearFrom, request.YearTo) is not (null, null))
        {
            Years = index.Between(request.YearFrom, request.YearTo);
        }
    }

    /// <summary>Whether a page of two countries that is made, and has no facts to filter by, can pass the kinds.</summary>
    public bool AllowsRelation { get; }

    /// <summary>Whether nothing is asked but perhaps a kind.</summary>
    public bool HasNoFacts => Years is null && chosen.Keys.All(facet => facet == SearchFacet.Kind);

    private IdSet? Years { get; }

    /// <summary>Those of the documents that pass, whatever they are in one facet if one is named.</summary>
    public IdSet Passing(IdSet documents, SearchFacet? except = null)
    {
        var passing = Years is null ? documents : documents.And(Years);
        return chosen.Where(pair => pair.Key != except).Aggregate(passing, (left, pair) => left.And(pair.Value));
    }

    private void Choose(FacetIndex index, SearchFacet facet, string? value)
    {
        if (CleanText.Clean(value) is { Length: > 0 } clean)
        {
            chosen[facet] = index.With(facet, clean);
        }
    }
}
