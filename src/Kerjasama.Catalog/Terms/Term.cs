namespace Kerjasama.Catalog.Terms;

/// <summary>A glossary term as shown.</summary>
public sealed record Term
{
    public required string Slug { get; init; }

    /// <summary>The term itself, in Indonesian.</summary>
    public required string Name { get; init; }

    public required string? NameEn { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required string Definition { get; init; }

    public required string? Article { get; init; }

    public required string? Example { get; init; }

    public required IReadOnlyList<string> SeeAlso { get; init; }

    public required string Html { get; init; }

    public required DateOnly Checked { get; init; }
}
