namespace Kerjasama.Catalog.Search;

/// <summary>A page put above the ranked hits: the name that was typed, if it was, and the anchors to try on it.</summary>
internal sealed record PinnedPage(int DocumentId, string? Name, IReadOnlyList<string> Anchors);
