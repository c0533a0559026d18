using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>One row of a party list, as recorded.</summary>
public sealed record PartyInput
{
    /// <summary>Code, slug or alias, in any spelling the register knows.</summary>
    public required string Code { get; init; }

    /// <summary>The side it stands on when the text has two sides, for example <c>A</c> or <c>B</c>.</summary>
    public string? Side { get; init; }

    public PartyRole Role { get; init; }

    public PartialDate? Signed { get; init; }

    /// <summary>The day the text binds this party; null means the same day as the text itself.</summary>
    public PartialDate? InForce { get; init; }

    /// <summary>True when the text is in force for others but not yet for this party.</summary>
    public bool NotYetInForce { get; init; }

    /// <summary>The first day it is no longer a party.</summary>
    public PartialDate? Left { get; init; }

    /// <summary>True when a group that usually stands for its members (ASEAN, EFTA) signed in its own name.</summary>
    public bool SignsAsItself { get; init; }

    /// <summary>True when the title names it and the list does not.</summary>
    public bool FromTitle { get; init; }

    /// <summary>What it is, when the register does not know it: a city, a company, a movement.</summary>
    public ActorKind? Kind { get; init; }
}
