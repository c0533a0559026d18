namespace Kerjasama.Catalog.Classification;

/// <summary>One party as counted, after normalisation.</summary>
public sealed record CountedParty
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    public string? Side { get; init; }

    /// <summary>Code of the group name this member was expanded from.</summary>
    public string? Via { get; init; }

    /// <summary>The recorded codes this party stands for.</summary>
    public required IReadOnlyList<string> Listed { get; init; }
}
