namespace Kerjasama.Catalog.Relations;

/// <summary>What two countries share, and what only one of them has.</summary>
public sealed record Overlap<T>
{
    public required IReadOnlyList<T> OnlyFirst { get; init; }

    public required IReadOnlyList<T> Both { get; init; }

    public required IReadOnlyList<T> OnlySecond { get; init; }
}
