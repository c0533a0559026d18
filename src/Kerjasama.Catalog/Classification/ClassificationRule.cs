namespace Kerjasama.Catalog.Classification;

/// <summary>One rule of the classifier, as data.</summary>
public sealed record ClassificationRule
{
    /// <summary><c>N1</c> … <c>N6</c> or <c>K0</c> … <c>K4</c>; lower-cased it is the slug of the rule's page.</summary>
    public required string Id { get; init; }

    /// <summary>Indonesian title.</summary>
    public required string Title { get; init; }

    /// <summary>Position in which rules are applied, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>True for N rules, which prepare the count; false for K rules, which give the label.</summary>
    public required bool IsNormalization { get; init; }

    /// <summary>One Indonesian sentence.</summary>
    public required string Explanation { get; init; }
}
