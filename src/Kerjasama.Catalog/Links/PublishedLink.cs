namespace Kerjasama.Catalog.Links;

/// <summary>A URL once published, with its anchors, as kept in <c>content/links.csv</c>.</summary>
public sealed record PublishedLink
{
    public required string Path { get; init; }

    public required IReadOnlyList<string> Anchors { get; init; }

    public required DateOnly Since { get; init; }

    public required int Line { get; init; }
}
