namespace Kerjasama.Catalog.Accuracy;

/// <summary>One row of the reference memberships.</summary>
public sealed record ReferenceMembership
{
    public required string Member { get; init; }

    /// <summary>The organisation in the codes of <see cref="Source"/>.</summary>
    public required string Organization { get; init; }

    /// <summary>A day or a year, as written.</summary>
    public required string Joined { get; init; }

    public required string Left { get; init; }

    public required string Status { get; init; }

    public required string Precision { get; init; }

    public required string Source { get; init; }
}
