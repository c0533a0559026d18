using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Content;

/// <summary>One dated step in the life of an agreement or organisation.</summary>
public sealed record HistoryEntry
{
    public required PartialDate Date { get; init; }

    public required string Text { get; init; }
}
