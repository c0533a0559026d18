using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Fields;

/// <summary>How many agreements of a field bear a label, secondary fields included.</summary>
public sealed record FieldCount
{
    /// <summary>Code of the field.</summary>
    public required string Field { get; init; }

    public required Label Label { get; init; }

    public required int Count { get; init; }
}
