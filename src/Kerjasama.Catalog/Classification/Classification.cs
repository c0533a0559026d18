namespace Kerjasama.Catalog.Classification;

/// <summary>A label with the whole argument for it.</summary>
public sealed record Classification
{
    public required Label Label { get; init; }

    /// <summary>False for an organisation, forum, conference or declaration (K0).</summary>
    public required bool IsAgreement { get; init; }

    /// <summary>The rule that decided: <c>K0</c> … <c>K4</c>, or <c>N6</c> when the parent's label was taken.</summary>
    public required string Rule { get; init; }

    public required PartyCounts Counts { get; init; }

    public required Pattern Pattern { get; init; }

    public required Certainty Certainty { get; init; }

    public required CountingBasis Basis { get; init; }

    /// <summary>The day for which parties were counted; null when all that are or were bound are counted.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Normalisation steps in order, then the deciding rule, then a curator's decision if any.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>What was counted, ordered by code.</summary>
    public required IReadOnlyList<CountedParty> Counted { get; init; }

    /// <summary>Indonesian sentences saying what would change the label.</summary>
    public required IReadOnlyList<string> WhatWouldChange { get; init; }

    /// <summary>Set when a curator decided; <see cref="ComputedLabel"/> keeps what the rules gave.</summary>
    public LabelOverride? Override { get; init; }

    public required Label ComputedLabel { get; init; }
}
