using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>One period of one member as written in a <c>.members.csv</c>.</summary>
public sealed record MembershipFile
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Member { get; init; }

    public required MembershipStatus Status { get; init; }

    public PartialDate? From { get; init; }

    /// <summary>The first day no longer in this status.</summary>
    public PartialDate? To { get; init; }

    public bool IsFounder { get; init; }

    public required int Source { get; init; }

    public string? Note { get; init; }

    public bool IsUnverified { get; init; }
}
