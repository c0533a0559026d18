namespace Kerjasama.Catalog.Search;

/// <summary>A name in the index and the document called so.</summary>
internal sealed record NameRow
{
    public int DocumentId { get; init; }

    public string Kind { get; init; } = "";

    public int Rank { get; init; }

    /// <summary>As written.</summary>
    public string Name { get; init; } = "";

    /// <summary>Folded.</summary>
    public string Words { get; init; } = "";
}
