namespace Kerjasama.Catalog.Agreements;

/// <summary>One page of a filtered list of agreements.</summary>
public sealed record AgreementPage
{
    public required int Total { get; init; }

    public required IReadOnlyList<Agreement> Items { get; init; }

    /// <summary>How many of the whole list bear each label.</summary>
    public required IReadOnlyDictionary<Classification.Label, int> ByLabel { get; init; }
}
