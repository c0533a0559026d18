namespace Kerjasama.Catalog.Relations;

/// <summary>The written introduction on the page of two countries.</summary>
public sealed record RelationText
{
    public required string Summary { get; init; }

    public required string Html { get; init; }

    public required DateOnly Checked { get; init; }

    public required IReadOnlyList<string> Unverified { get; init; }
}
