using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Agreements;

/// <summary>How a filtered list of agreements is made up: what its charts and the numbers beside its filters show.</summary>
public sealed record AgreementCounts
{
    public required int Total { get; init; }

    /// <summary>By the first year of the decade of signature, the oldest first, without gaps between the first and the last.</summary>
    public required IReadOnlyList<LabelCount<int>> ByDecade { get; init; }

    /// <summary>How many have no recorded year.</summary>
    public required int WithoutYear { get; init; }

    /// <summary>By code of field, secondary fields included, the most frequent first.</summary>
    public required IReadOnlyList<LabelCount<string>> ByField { get; init; }

    public required IReadOnlyDictionary<Label, int> ByLabel { get; init; }
}
