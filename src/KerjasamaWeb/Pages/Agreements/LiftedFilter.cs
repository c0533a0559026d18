namespace KerjasamaWeb.Pages.Agreements;

/// <summary>What an empty list would hold without one of its filters.</summary>
public sealed record LiftedFilter(string Name, string Address, int Count);
