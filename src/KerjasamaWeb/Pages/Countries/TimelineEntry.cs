using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Pages.Countries;

/// <summary>One key date of a country.</summary>
public sealed record TimelineEntry
{
    public required PartialDate Date { get; init; }

    public required string Text { get; init; }

    /// <summary>The page about it, if any.</summary>
    public string? Path { get; init; }

    public bool Unverified { get; init; }
}
