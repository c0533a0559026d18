using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Events;

/// <summary>An event as a link to it.</summary>
public sealed record EventLink
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required PartialDate Date { get; init; }
}
