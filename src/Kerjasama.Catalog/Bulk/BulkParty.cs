using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Bulk;

/// <summary>One row of a bulk party list.</summary>
public sealed record BulkParty
{
    public required string Code { get; init; }

    public required PartyRole Role { get; init; }

    public PartialDate? Signed { get; init; }

    public PartialDate? InForce { get; init; }

    public PartialDate? Left { get; init; }
}
