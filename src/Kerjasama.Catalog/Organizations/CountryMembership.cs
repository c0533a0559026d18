using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>One membership seen from the member's page.</summary>
public sealed record CountryMembership
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    /// <summary>When the organisation itself ended.</summary>
    public required PartialDate? Dissolved { get; init; }

    public required MembershipStatus Status { get; init; }

    public required PartialDate? FromDate { get; init; }

    public required PartialDate? ToDate { get; init; }

    public required bool Unverified { get; init; }

    /// <summary>The first day it no longer holds: the membership ended, or the organisation did.</summary>
    public PartialDate? Ended => (ToDate, Dissolved) switch
    {
        (null, var dissolved) => dissolved,
        (var to, null) => to,
        ({ } to, { } dissolved) => to < dissolved ? to : dissolved,
    };

    public bool IsOn(DateOnly day) => HasBegunBy(day) && (Ended is not { } end || end.Earliest > day);

    public bool HasBegunBy(DateOnly day) => FromDate is not { } from || from.Earliest <= day;
}
