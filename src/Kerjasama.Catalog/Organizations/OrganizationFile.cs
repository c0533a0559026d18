using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>An organisation, forum or conference as written in <c>content/organizations</c>.</summary>
public sealed record OrganizationFile : ContentFile
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string? Abbreviation { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }

    public required PartialDate Founded { get; init; }

    public required string? FoundedPlace { get; init; }

    public required PartialDate? Dissolved { get; init; }

    public required string? Seat { get; init; }

    public required string? FoundingInstrument { get; init; }

    public required string? FoundingText { get; init; }

    public required bool SignsTreaties { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<Organ> Organs { get; init; }

    public required IReadOnlyList<string> Aims { get; init; }

    public required string? Predecessor { get; init; }

    public required string? Successor { get; init; }

    public required string? Website { get; init; }

    public required string? IndonesiaRole { get; init; }

    public required string Summary { get; init; }

    public required ReasonedLabel? Schoolbook { get; init; }

    /// <summary>The number of members in printed schoolbooks, where it is out of date.</summary>
    public required DatedCount? SchoolbookCount { get; init; }

    public required string MemberNoun { get; init; }

    public required PartialDate MembersAsOf { get; init; }

    public required bool AreMembersComplete { get; init; }

    public required IReadOnlyList<HistoryEntry> History { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required string? Misconception { get; init; }

    public required IReadOnlyList<MembershipFile> Members { get; init; }

    public required IReadOnlyList<SessionFile> Sessions { get; init; }

    /// <summary>Members proper on <paramref name="day"/>, each once; a partial date counts from its first possible day.</summary>
    public int CountMembers(PartialDate day) => Members
        .Where(m => m.Status == MembershipStatus.Member && (m.From is not { } from || from.Earliest <= day.Latest) && (m.To is not { } to || to.Earliest > day.Latest))
        .DistinctBy(m => m.Member).Count();
}
