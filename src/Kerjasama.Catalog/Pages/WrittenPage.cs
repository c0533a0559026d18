using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Pages;

/// <summary>A concept, rule or fixed page as shown.</summary>
public sealed record WrittenPage
{
    public required PageKind Kind { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string? Summary { get; init; }

    public required string? Definition { get; init; }

    public required string? Example { get; init; }

    public required string Html { get; init; }

    public required IReadOnlyList<Heading> Headings { get; init; }

    public required IReadOnlyList<string> SeeAlso { get; init; }

    public required DateOnly Checked { get; init; }
}
