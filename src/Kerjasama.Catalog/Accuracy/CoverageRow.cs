namespace Kerjasama.Catalog.Accuracy;

/// <summary>How much of one kind the catalogue holds, beside the least it promises.</summary>
/// <param name="Name">What is counted; a name that begins with spaces counts a part of the row above.</param>
/// <param name="Count">How much of it there is.</param>
/// <param name="Floor">Absent where nothing is promised.</param>
public sealed record CoverageRow(string Name, int Count, int? Floor)
{
    public bool IsReached => Floor is not { } floor || Count >= floor;
}
