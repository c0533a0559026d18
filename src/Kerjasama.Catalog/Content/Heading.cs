namespace Kerjasama.Catalog.Content;

/// <summary>A section of a page: its fixed anchor and its heading.</summary>
public sealed record Heading
{
    public required string Id { get; init; }

    public required string Text { get; init; }
}
