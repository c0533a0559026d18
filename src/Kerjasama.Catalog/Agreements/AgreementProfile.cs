using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>An agreement as its page shows it; its party rows come from <see cref="AgreementQueries.ListParties"/>.</summary>
public sealed record AgreementProfile
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public required string? TitleEn { get; init; }

    public required string? Abbreviation { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required Instrument Instrument { get; init; }

    public required PartialDate? Signed { get; init; }

    public required string? SignedPlace { get; init; }

    public required PartialDate? InForce { get; init; }

    public required PartialDate? ProvisionalFrom { get; init; }

    public required PartialDate? Terminated { get; init; }

    public required AgreementStatus Status { get; init; }

    public required string? Depositary { get; init; }

    public required Answer OpenToAccession { get; init; }

    public required Answer Binding { get; init; }

    public required string? ParentSlug { get; init; }

    public required string? ParentTitle { get; init; }

    public required Label? ParentLabel { get; init; }

    public required Reach? Reach { get; init; }

    public required IReadOnlyList<string> Ratification { get; init; }

    public required string Summary { get; init; }

    public required string? SchoolbookLabel { get; init; }

    public required string? SchoolbookReason { get; init; }

    public required string? OverrideLabel { get; init; }

    public required string? OverrideReason { get; init; }

    public required PartialDate PartiesAsOf { get; init; }

    public required bool PartiesComplete { get; init; }

    public required IReadOnlyList<HistoryEntry> History { get; init; }

    public required string? Misconception { get; init; }

    public required string Html { get; init; }

    public required Label Label { get; init; }

    public required string Rule { get; init; }

    public required int PartyCount { get; init; }

    public required bool IsShortRecord { get; init; }

    public required DateOnly Checked { get; init; }

    public required IReadOnlyList<string> Unverified { get; init; }

    /// <summary>The classifier's input on <paramref name="asOf"/>.</summary>
    public ClassificationInput InputOn(DateOnly asOf, IReadOnlyList<Party> parties) => new ClassificationFacts
    {
        Title = Title,
        Instrument = Instrument,
        Signed = Signed,
        InForce = InForce,
        Terminated = Terminated,
        Status = Status,
        OpenToAccession = OpenToAccession,
        Binding = Binding,
        Override = OverrideLabel is { } label ? new ReasonedLabel { Label = label, Reason = OverrideReason ?? "" } : null,
        ParentLabel = ParentLabel,
        Parties = [.. parties.Select(p => p.Input)],
    }.On(asOf);
}
