namespace Kerjasama.Catalog.Accuracy;

/// <summary>One fact beside its reference.</summary>
/// <param name="Key">Names the fact in <c>content/differences.md</c>, such as <c>untc/unclos/IDN</c>.</param>
/// <param name="Record">The file of the content that holds or should hold it.</param>
/// <param name="Ours">The value as written; several periods are joined by <c>; </c>; empty where there is none.</param>
/// <param name="Reference">The value of the reference; empty where there is none.</param>
/// <param name="Outcome">How the two compare.</param>
public sealed record ComparedFact(string Key, string Record, string Ours, string Reference, Outcome Outcome)
{
    public bool IsDifference => Outcome is Outcome.Differing or Outcome.OtherAct or Outcome.MissingHere or Outcome.OnlyHere;
}
