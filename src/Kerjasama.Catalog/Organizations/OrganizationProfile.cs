using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>An organisation as its page shows it.</summary>
public sealed record OrganizationProfile
{
    public required int ActorId { get; init; }

    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string? Abbreviation { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required PartialDate Founded { get; init; }

    public required string? FoundedPlace { get; init; }

    public required PartialDate? Dissolved { get; init; }

    public required string? Seat { get; init; }

    public required string? FoundingSlug { get; init; }

    public required string? FoundingTitle { get; init; }

    public required string? FoundingText { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<Organ> Organs { get; init; }

    public required IReadOnlyList<string> Aims { get; init; }

    public required string? Predecessor { get; init; }

    public required string? Successor { get; init; }

    public required string? Website { get; init; }

    public required string? IndonesiaRole { get; init; }

    public required string Summary { get; init; }

    public required string? SchoolbookLabel { get; init; }

    public required string? SchoolbookReason { get; init; }

    /// <summary>The number of members in printed schoolbooks, where it is out of date, and a day on which it was right.</summary>
    public required int? SchoolbookCount { get; init; }

    public required PartialDate? SchoolbookCountDay { get; init; }

    public required string MemberNoun { get; init; }

    public required PartialDate MembersAsOf { get; init; }

    public required bool MembersComplete { get; init; }

    public required int MemberCount { get; init; }

    public required IReadOnlyList<HistoryEntry> History { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required string? Misconception { get; init; }

    public required string Html { get; init; }

    public required DateOnly Checked { get; init; }

    public required IReadOnlyList<string> Unverified { get; init; }
}
