namespace Kerjasama.Catalog.Classification;

/// <summary>In what capacity an actor stands on a party list.</summary>
public enum PartyRole
{
    /// <summary>Bound now or in the past, or one that will be bound when the text enters into force.</summary>
    Party,

    /// <summary>Signed, not bound.</summary>
    Signatory,

    /// <summary>Listed because the text applies there; never counted.</summary>
    Territory,

    /// <summary>Listed, though the title names others as the parties: the text was extended to it or it keeps the record; not counted.</summary>
    Extension,
}
