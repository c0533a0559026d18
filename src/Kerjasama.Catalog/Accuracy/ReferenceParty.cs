namespace Kerjasama.Catalog.Accuracy;

/// <summary>One party of a reference treaty.</summary>
public sealed record ReferenceParty
{
    public required string Treaty { get; init; }

    public required string Party { get; init; }

    public required bool IsSignatoryOnly { get; init; }

    /// <summary>The day of ratification, acceptance, approval, accession or succession.</summary>
    public required DateOnly? Consented { get; init; }
}
