namespace Kerjasama.Catalog.Agreements;

/// <summary>How another agreement is related, seen from the one at hand.</summary>
public enum AgreementRelation
{
    /// <summary>A protocol, amendment or implementing text of this one.</summary>
    Child,
    Related,

    /// <summary>The other one took this one's place.</summary>
    ReplacedBy,

    /// <summary>This one took the other's place.</summary>
    Replaces,
}
