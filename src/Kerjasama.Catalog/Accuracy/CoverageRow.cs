namespace Kerjasama.Catalog.Accuracy;

/// <summary>How much of one kind the catalogue holds, beside the least it promises.</summary>
/// <param name="Item">What is counted.</param>
/// <param name="Count">How much of it there is.</param>
/// <param name="Floor">Absent where nothing is promised.</param>
public sealed record CoverageRow(CoverageItem Item, int Count, int? Floor)
{
    public bool IsReached => Floor is not { } floor || Count >= floor;

    /// <summary>Whether this counts a part of the row above it.</summary>
    public bool IsPart => Item is CoverageItem.BilateralPartners or CoverageItem.BilateralFields or CoverageItem.CompletePartyTables;
}
