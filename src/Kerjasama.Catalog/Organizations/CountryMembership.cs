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

    public required MembershipStatus Status { get; init; }

    public required PartialDate? FromDate { get; init; }

    public required PartialDate? ToDate { get; init; }

    public required bool Unverified { get; init; }

    public bool IsOn(DateOnly day) =>
        (FromDate is not { } from || from.Earliest <= day) && (ToDate is not { } to || to.Earliest > day);
}
