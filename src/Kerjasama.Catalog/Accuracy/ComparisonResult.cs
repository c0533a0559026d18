namespace Kerjasama.Catalog.Accuracy;

/// <summary>A comparison with the differences that <c>content/differences.md</c> does not explain.</summary>
public sealed record ComparisonResult
{
    public required Comparison Comparison { get; init; }

    public required IReadOnlyList<ComparedFact> Unexplained { get; init; }

    public int Explained => Comparison.Facts.Count(f => f.IsDifference) - Unexplained.Count;

    /// <summary>Share (0–1) of the facts that both sides have that are equal.</summary>
    public double EqualShare => Share(Comparison.Count(Outcome.Differing));

    /// <summary>The same share with explained differences counted as right: what the bar is set for.</summary>
    public double RightShare => Share(Unexplained.Count(f => f.Outcome == Outcome.Differing));

    public bool IsPassed => Comparison.Bar is not { } bar || (RightShare >= bar && !(Comparison.IsWhole && Unexplained.Count > 0));

    private double Share(int wrong)
    {
        var both = Comparison.Count(Outcome.Equal) + Comparison.Count(Outcome.Compatible) + Comparison.Count(Outcome.Differing);
        return both == 0 ? 1 : (double)(both - wrong) / both;
    }
}
