using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>A span in which an actor made treaties in its own name, and who answered for it before.</summary>
public sealed record TreatyPeriod
{
    public PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>Code of the state that conducted its foreign relations immediately before <see cref="From"/>.</summary>
    public string? ParentBefore { get; init; }
}
