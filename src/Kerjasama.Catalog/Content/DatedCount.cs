using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Content;

/// <summary>A number that schoolbooks print, and a day on which it was right.</summary>
public sealed record DatedCount
{
    public required int Count { get; init; }

    public required PartialDate Day { get; init; }
}
