using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Pages;

/// <summary>A written page: a concept, a classification rule, or a fixed page.</summary>
public sealed record PageFile : ContentFile
{
    public required PageKind Kind { get; init; }

    public required string Title { get; init; }

    public required string? Summary { get; init; }

    /// <summary>One quotable sentence; concepts only.</summary>
    public required string? Definition { get; init; }

    /// <summary>One real example; rules only.</summary>
    public required string? Example { get; init; }

    public required int Order { get; init; }

    public required IReadOnlyList<string> SeeAlso { get; init; }
}
