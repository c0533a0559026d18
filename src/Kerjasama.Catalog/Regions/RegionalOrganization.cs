using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Regions;

/// <summary>An organisation of which more than half the members lie in a region.</summary>
public sealed record RegionalOrganization
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required string MemberNoun { get; init; }

    /// <summary>Members that lie in the region.</summary>
    public required int InsideCount { get; init; }

    public required int MemberCount { get; init; }

    public required PartialDate MembersAsOf { get; init; }
}
