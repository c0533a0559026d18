using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>One row of a party table as written.</summary>
public sealed record PartyFile
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Party { get; init; }

    public required bool IsSignatoryOnly { get; init; }

    public string? Side { get; init; }

    public PartialDate? Signed { get; init; }

    public Consent? Consent { get; init; }

    public PartialDate? ConsentDate { get; init; }

    /// <summary>Absent: bound from the agreement's own entry into force, unless <see cref="IsNotInForce"/>.</summary>
    public PartialDate? InForce { get; init; }

    /// <summary>Written as <c>-</c>: not bound although the agreement is in force.</summary>
    public bool IsNotInForce { get; init; }

    /// <summary>Written as <c>?</c>: bound at the latest on the day for which the list is complete, since when is not recorded.</summary>
    public bool IsInForceUnknown { get; init; }

    public PartialDate? Left { get; init; }

    public required int Source { get; init; }

    public string? Note { get; init; }

    public bool IsUnverified { get; init; }
}
