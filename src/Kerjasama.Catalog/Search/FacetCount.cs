namespace Kerjasama.Catalog.Search;

/// <summary>Number of hits with one value of a filter.</summary>
public readonly record struct FacetCount(string Value, int Count);
