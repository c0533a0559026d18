namespace Kerjasama.Catalog.Classification;

/// <summary>The numbers behind a label.</summary>
public sealed record PartyCounts
{
    /// <summary>Parties after normalisation.</summary>
    public required int Parties { get; init; }

    /// <summary>States among them, former states included.</summary>
    public required int States { get; init; }

    /// <summary>Sides: two when the parties face each other in two groups, otherwise one for each party.</summary>
    public required int Sides { get; init; }
}
