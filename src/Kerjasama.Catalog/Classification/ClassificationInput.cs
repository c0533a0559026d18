using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>Everything the classifier looks at.</summary>
public sealed record ClassificationInput
{
    public required IReadOnlyList<PartyInput> Parties { get; init; }

    public RecordKind Kind { get; init; }

    public PartialDate? Signed { get; init; }

    /// <summary>General entry into force.</summary>
    public PartialDate? EntryIntoForce { get; init; }

    public PartialDate? Terminated { get; init; }

    /// <summary>False while the text is signed or concluded but binds nobody yet; signatories are counted then.</summary>
    public bool InForce { get; init; } = true;

    /// <summary>The day for which parties are counted; null counts all that are or were bound.</summary>
    public DateOnly? AsOf { get; init; }

    public OpenToAccession Open { get; init; }

    public string? Title { get; init; }

    public string? Instrument { get; init; }

    /// <summary>Label of the agreement this protocol, amendment or accession belongs to.</summary>
    public Label? ParentLabel { get; init; }

    /// <summary>False when a protocol or amendment has no party list of its own.</summary>
    public bool HasOwnPartyList { get; init; } = true;

    public LabelOverride? Override { get; init; }
}
