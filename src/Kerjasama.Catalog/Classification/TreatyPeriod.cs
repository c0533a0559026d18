using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>A span in which an actor made treaties in its own name, and who answered for it before.</summary>
public sealed record TreatyPeriod
{
    public PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>Codes of the states that conducted its foreign relations before <see cref="From"/>, the main one first.</summary>
    public IReadOnlyList<string> ParentsBefore { get; init; } = [];

    public bool Covers(PartialDate date) =>
        (From is not PartialDate from || from.Earliest <= date.Latest) && (Until is not PartialDate until || until.Latest >= date.Earliest);
}
