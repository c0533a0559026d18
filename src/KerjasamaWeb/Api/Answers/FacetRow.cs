using System.ComponentModel;
using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu nilai saringan dan banyaknya hasil.")]
public sealed record FacetRow
{
    [Description("Nilai seperti dalam parameter.")]
    public required string Value { get; init; }

    public required int Count { get; init; }

    public static FacetRow From(SearchFacet facet, FacetCount count) => new() { Value = facet == SearchFacet.Kind ? HitTypes.Of(count.Value) : count.Value, Count = count.Count };
}
