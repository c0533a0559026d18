namespace Kerjasama.Catalog.Classification;

/// <summary>Something a reader should know beside the label.</summary>
public sealed record Note
{
    /// <summary>Stable English id, for example <c>two-sided</c>.</summary>
    public required string Id { get; init; }

    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>One Indonesian sentence.</summary>
    public required string Text { get; init; }
}
