using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Pages.Search;

/// <summary>One value of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The value in the index.</param>
/// <param name="InAddress">The value in an address.</param>
/// <param name="Name">The words for the reader.</param>
public sealed record SearchChoice(SearchFacet Facet, string Value, string InAddress, string Name);
