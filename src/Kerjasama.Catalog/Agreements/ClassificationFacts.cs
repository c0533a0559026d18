using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>What the classifier needs of an agreement; made from the written record when the catalogue is built, and from its row when a page asks for another day.</summary>
public sealed record ClassificationFacts
{
    public required string Title { get; init; }

    public required Instrument Instrument { get; init; }

    public required PartialDate? Signed { get; init; }

    public required PartialDate? InForce { get; init; }

    public required PartialDate? Terminated { get; init; }

    public required AgreementStatus Status { get; init; }

    public required Answer OpenToAccession { get; init; }

    public required Answer Binding { get; init; }

    public required ReasonedLabel? Override { get; init; }

    public required IReadOnlyList<PartyInput> Parties { get; init; }

    public required Label? ParentLabel { get; init; }

    /// <summary>The input on <paramref name="asOf"/>; an ended agreement is counted by all it ever bound.</summary>
    public ClassificationInput On(DateOnly asOf) => new()
    {
        Title = Title,
        Instrument = KebabName<Instrument>.Name(Instrument),
        Kind = Instrument == Instrument.Declaration && Binding != Answer.Yes ? RecordKind.Declaration : RecordKind.Agreement,
        Signed = Signed,
        EntryIntoForce = InForce,
        Terminated = Terminated,
        InForce = Status.WasEverInForce(),
        AsOf = HasEndedBy(asOf) ? null : asOf,
        Open = OpenToAccession switch { Answer.Yes => Classification.OpenToAccession.Yes, Answer.No => Classification.OpenToAccession.No, _ => Classification.OpenToAccession.Unknown },
        Parties = Parties,
        HasOwnPartyList = Parties.Count > 0,
        ParentLabel = ParentLabel,
        Override = Override is { } o ? new LabelOverride { Label = KebabName<Label>.Parse(o.Label), Reason = o.Reason } : null,
    };

    private bool HasEndedBy(DateOnly day) =>
        Status is AgreementStatus.Terminated or AgreementStatus.Superseded && (Terminated is not { } end || end.Earliest <= day);
}
