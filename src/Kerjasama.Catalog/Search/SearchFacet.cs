namespace Kerjasama.Catalog.Search;

/// <summary>What hits can be narrowed by.</summary>
public enum SearchFacet
{
    /// <summary>One of <see cref="SearchKind"/>.</summary>
    Kind,
    Label,

    /// <summary>By code.</summary>
    Field,
    Reach,
    Status,

    /// <summary>By its first year: 1990.</summary>
    Decade,

    /// <summary>By code of the party or member: mostly ISO 3166-1 alpha-3.</summary>
    Country,
}
