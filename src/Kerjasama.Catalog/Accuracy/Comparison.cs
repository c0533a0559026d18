namespace Kerjasama.Catalog.Accuracy;

/// <summary>All facts of one kind beside one reference, with the bar they must reach.</summary>
public sealed record Comparison
{
    public required string Title { get; init; }

    /// <summary>Least share (0–1) of the facts that both sides have that must be equal or explained; none where the reference is too rough to judge by.</summary>
    public double? Bar { get; init; }

    /// <summary>Whether facts that only one side has must be explained too.</summary>
    public bool IsWhole { get; init; }

    public required IReadOnlyList<ComparedFact> Facts { get; init; }

    public int Count(Outcome outcome) => Facts.Count(f => f.Outcome == outcome);
}
