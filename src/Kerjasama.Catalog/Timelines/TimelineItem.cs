using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Timelines;

/// <summary>One dated entry of the timeline.</summary>
public sealed record TimelineItem
{
    public required TimelineKind Kind { get; init; }

    public required PartialDate Date { get; init; }

    /// <summary>Title of the event or agreement, name of the organisation.</summary>
    public required string Title { get; init; }

    public string? Summary { get; init; }

    /// <summary>Where the entry is told in full, with its sources.</summary>
    public required string Path { get; init; }

    /// <summary>Codes of fields.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    public Label? Label { get; init; }

    public int Parties { get; init; }

    /// <summary>What happened with the membership or the agreement.</summary>
    public TimelineStep Step { get; init; }
}
