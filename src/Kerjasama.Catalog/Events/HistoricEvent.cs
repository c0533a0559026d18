using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Events;

/// <summary>An event on the Indonesian timeline as shown.</summary>
public sealed record HistoricEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required PartialDate Date { get; init; }

    public required PartialDate? EndDate { get; init; }

    public required string? Place { get; init; }

    public required string Summary { get; init; }

    /// <summary>Paths of the records it concerns.</summary>
    public required IReadOnlyList<string> Records { get; init; }

    /// <summary>Codes of fields.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    public required string Html { get; init; }

    public required DateOnly Checked { get; init; }
}
