namespace Kerjasama.Catalog.Relations;

/// <summary>Some of the compared countries, and how much they share that none of the others has.</summary>
public sealed record Intersection
{
    /// <summary>Codes of the countries that have it, in the order compared.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    public required int Agreements { get; init; }

    public required int Organizations { get; init; }
}
