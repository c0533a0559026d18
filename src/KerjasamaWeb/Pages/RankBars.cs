namespace KerjasamaWeb.Pages;

/// <summary>Those with most agreements as bars.</summary>
public sealed record RankBars
{
    public required string Title { get; init; }

    public required IReadOnlyList<RankRow> Rows { get; init; }

    public required DateOnly AsOf { get; init; }
}
