using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Events;

/// <summary>An event on the Indonesian timeline as written in <c>content/events</c>.</summary>
public sealed record EventFile : ContentFile
{
    public required string Title { get; init; }

    public required PartialDate Date { get; init; }

    public required PartialDate? EndDate { get; init; }

    public required string? Place { get; init; }

    public required string Summary { get; init; }

    /// <summary>Paths of the records the event concerns.</summary>
    public required IReadOnlyList<string> Records { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }
}
