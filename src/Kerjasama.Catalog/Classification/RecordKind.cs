namespace Kerjasama.Catalog.Classification;

/// <summary>What the record is; everything but an agreement falls under rule K0.</summary>
public enum RecordKind
{
    Agreement,
    Organization,
    Forum,
    Conference,

    /// <summary>A political declaration that binds nobody in law.</summary>
    Declaration,
}
