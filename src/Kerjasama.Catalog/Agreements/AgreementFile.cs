using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>An agreement as written in <c>content/agreements</c> or a row of <c>content/registry</c>.</summary>
public sealed record AgreementFile : ContentFile
{
    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public required string? TitleEn { get; init; }

    public required string? Abbreviation { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required Instrument Instrument { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }

    public required PartialDate? Signed { get; init; }

    public required string? SignedPlace { get; init; }

    public required PartialDate? InForce { get; init; }

    public required PartialDate? ProvisionalFrom { get; init; }

    public required PartialDate? Terminated { get; init; }

    public required AgreementStatus Status { get; init; }

    public required string? Depositary { get; init; }

    public required Answer OpenToAccession { get; init; }

    public required Answer Binding { get; init; }

    public required string? Parent { get; init; }

    public required IReadOnlyList<string> Replaces { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required Reach? Reach { get; init; }

    public required IReadOnlyList<string> Ratification { get; init; }

    public required string Summary { get; init; }

    public required ReasonedLabel? Schoolbook { get; init; }

    public required ReasonedLabel? Override { get; init; }

    public required PartialDate PartiesAsOf { get; init; }

    public required bool ArePartiesComplete { get; init; }

    public required IReadOnlyList<PartyFile> Parties { get; init; }

    public required IReadOnlyList<HistoryEntry> History { get; init; }

    public required string? Misconception { get; init; }
}
