namespace Kerjasama.Catalog.Content;

/// <summary>A label with the reason shown to the reader: a schoolbook's reading, or an editor's decision.</summary>
public sealed record ReasonedLabel
{
    public required string Label { get; init; }

    public required string Reason { get; init; }
}
