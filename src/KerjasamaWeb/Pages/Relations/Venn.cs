namespace KerjasamaWeb.Pages.Relations;

/// <summary>Two circles with what only the first has, what both have, and what only the second has.</summary>
public sealed record Venn
{
    /// <summary>What is counted, such as “perjanjian multilateral”.</summary>
    public required string Noun { get; init; }

    public required string First { get; init; }

    public required string Second { get; init; }

    public required int OnlyFirst { get; init; }

    public required int Both { get; init; }

    public required int OnlySecond { get; init; }

    /// <summary>Class of the part that both share.</summary>
    public string? Css { get; init; }
}
