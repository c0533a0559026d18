using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Agreements;

/// <summary>How many agreements each choice of a filter would leave while all the other filters stay.</summary>
public sealed record AgreementFacets
{
    public required IReadOnlyDictionary<Label, int> Labels { get; init; }

    /// <summary>By code of field.</summary>
    public required IReadOnlyDictionary<string, int> Fields { get; init; }

    public required IReadOnlyDictionary<Reach, int> Reaches { get; init; }

    public required IReadOnlyDictionary<AgreementStatus, int> Statuses { get; init; }
}
