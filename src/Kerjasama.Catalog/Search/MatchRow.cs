namespace Kerjasama.Catalog.Search;

/// <summary>A document that matched; the lower the score, the better.</summary>
internal sealed record MatchRow
{
    public int Id { get; init; }

    public string Kind { get; init; } = "";

    public int? Year { get; init; }

    public double Score { get; init; }
}
