namespace Kerjasama.Catalog.Search;

/// <summary>A piece of plain text, marked when it matched; the view encodes it and wraps marks in <c>mark</c>.</summary>
public readonly record struct TextSegment(string Text, bool IsMark);
