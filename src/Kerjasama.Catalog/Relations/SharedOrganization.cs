using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Relations;

/// <summary>An organisation to which both countries belong.</summary>
public sealed record SharedOrganization
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required int MemberCount { get; init; }

    public required PartialDate? FirstSince { get; init; }

    public required PartialDate? SecondSince { get; init; }
}
