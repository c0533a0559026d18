using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Terms;

/// <summary>A glossary term as written in <c>content/terms</c>.</summary>
public sealed record TermFile : ContentFile
{
    public required string Term { get; init; }

    public required string? TermEn { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required string Definition { get; init; }

    /// <summary>The legal article or source the definition rests on.</summary>
    public required string? Article { get; init; }

    /// <summary>Path of a record that shows the term at work.</summary>
    public required string? Example { get; init; }

    public required IReadOnlyList<string> SeeAlso { get; init; }
}
