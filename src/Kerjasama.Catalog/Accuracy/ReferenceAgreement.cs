namespace Kerjasama.Catalog.Accuracy;

/// <summary>One investment treaty of the reference, with the codes of its parties.</summary>
public sealed record ReferenceAgreement
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required DateOnly Signed { get; init; }

    public required IReadOnlyList<string> Parties { get; init; }
}
