namespace Kerjasama.Catalog.Search;

/// <summary>What stands above the ranked hits.</summary>
internal sealed record TopAnswer
{
    public required IReadOnlyList<PinnedPage> Pages { get; init; }

    /// <summary>The documents of the two countries that the query names, and names nothing else.</summary>
    public (int First, int Second)? Countries { get; init; }

    /// <summary>Whether the page of the two countries is what the query asks for, and not only near it.</summary>
    public bool IsAboutRelation { get; init; }

    /// <summary>The anchors to try on the page of the two countries.</summary>
    public IReadOnlyList<string> RelationAnchors { get; init; } = [];
}
