using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>One meeting (COP, summit …) as written in a <c>.sessions.csv</c>.</summary>
public sealed record SessionFile
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public string? Number { get; init; }

    public required string Name { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public string? Place { get; init; }

    public string? Host { get; init; }

    public string? Outcome { get; init; }

    public string? Agreement { get; init; }

    public required int Source { get; init; }

    public string? Note { get; init; }

    public bool IsUnverified { get; init; }
}
