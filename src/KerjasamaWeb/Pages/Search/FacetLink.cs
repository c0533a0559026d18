namespace KerjasamaWeb.Pages.Search;

/// <summary>A value of a facet, the number of hits with it, and the address that chooses it or, if it is chosen, lifts it.</summary>
public sealed record FacetLink(SearchChoice Choice, int Count, bool IsChosen, string Href);
