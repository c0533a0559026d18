using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>An organisation as a row of a list.</summary>
public sealed record Organization
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required PartialDate Founded { get; init; }

    public required PartialDate? Dissolved { get; init; }

    public required string? Seat { get; init; }

    public required string MemberNoun { get; init; }

    /// <summary>Members on <see cref="MembersAsOf"/>.</summary>
    public required int MemberCount { get; init; }

    /// <summary>The number in printed schoolbooks, where it is out of date.</summary>
    public required int? SchoolbookCount { get; init; }

    public required PartialDate MembersAsOf { get; init; }

    public required bool MembersComplete { get; init; }

    public required string Summary { get; init; }
}
