namespace Kerjasama.Catalog.Classification;

/// <summary>One step that led to the label.</summary>
public sealed record Reason
{
    /// <summary>Id of the rule or normalisation, for example <c>N3</c> or <c>K3</c>; a key of <see cref="ClassificationRules.All"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The parties it concerns, as recorded.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>One Indonesian sentence.</summary>
    public required string Text { get; init; }
}
