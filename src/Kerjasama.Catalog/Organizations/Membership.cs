using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>One period of one member of an organisation.</summary>
public sealed record Membership
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    public required string? Path { get; init; }

    public required string? Slug { get; init; }

    public required string? Iso2 { get; init; }

    public required MembershipStatus Status { get; init; }

    public required PartialDate? FromDate { get; init; }

    /// <summary>The first day no longer in this status.</summary>
    public required PartialDate? ToDate { get; init; }

    public required bool Founder { get; init; }

    public required int SourceNo { get; init; }

    public required string? Note { get; init; }

    public required bool Unverified { get; init; }

    /// <summary>Whether it holds on <paramref name="day"/>; a partial date counts from its first possible day.</summary>
    public bool IsOn(DateOnly day) =>
        (FromDate is not { } from || from.Earliest <= day) && (ToDate is not { } to || to.Earliest > day);
}
