using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>The dated members of an organisation, or the dated parties of an agreement, to be mapped.</summary>
public sealed record TimedList
{
    public required MapLayer Layer { get; init; }

    public required MapLayer Belonging { get; init; }

    public required string Name { get; init; }

    public required string Noun { get; init; }

    public required string Path { get; init; }

    public required PartialDate ListDay { get; init; }

    /// <summary>The day asked for, as written in the address.</summary>
    public required string Per { get; init; }

    public bool IsBilateral { get; init; }

    public required IReadOnlyList<TimedEntry> Entries { get; init; }
}
