namespace Kerjasama.Catalog.Search;

/// <summary>One page as the search index sees it.</summary>
public sealed record SearchDocument
{
    /// <summary>One of <see cref="SearchKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Path of the page without anchor, unique among the documents; its last segment is a searchable name.</summary>
    public required string Url { get; init; }

    public required string Summary { get; init; }

    /// <summary>Aliases, abbreviations, old names, English names and codes: whoever types one of them gets this page first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The page's text without markup.</summary>
    public string Body { get; init; } = "";

    /// <summary>Number of parties or members: the more, the higher among equals. Of a country the documents are counted instead that list its code.</summary>
    public int Weight { get; init; }

    /// <summary>Anchors that stand on the page, without #: a question such as "anggota ASEAN" leads to one only if it is listed.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    public string? Label { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    public string? Reach { get; init; }

    public string? Status { get; init; }

    public int? Year { get; init; }

    /// <summary>ISO 3166-1 alpha-3 codes.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}
