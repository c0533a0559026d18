using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Bulk;

/// <summary>One row of a bulk list of agreements, with its parties.</summary>
public sealed record BulkAgreement
{
    /// <summary><c>SOURCE:id</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The source's own word for the kind of text.</summary>
    public required string Kind { get; init; }

    public PartialDate? Signed { get; init; }

    public required IReadOnlyList<BulkParty> Parties { get; init; }
}
