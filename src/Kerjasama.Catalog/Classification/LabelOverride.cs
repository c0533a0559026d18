namespace Kerjasama.Catalog.Classification;

/// <summary>A label set by a curator, with the reason shown to the reader.</summary>
public sealed record LabelOverride
{
    public required Label Label { get; init; }

    public required string Reason { get; init; }
}
