using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>One row of an agreement's party table.</summary>
public sealed record Party
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Page of the party, where it has one.</summary>
    public required string? Path { get; init; }

    public required string? Slug { get; init; }

    public required string? Iso2 { get; init; }

    public required bool SignatoryOnly { get; init; }

    public required string? Side { get; init; }

    public required PartialDate? Signed { get; init; }

    public required Consent? Consent { get; init; }

    public required PartialDate? ConsentDate { get; init; }

    /// <summary>In force for this party; absent where it is not bound or the day is not recorded.</summary>
    public required PartialDate? InForce { get; init; }

    /// <summary>Not bound although others are.</summary>
    public required bool NotInForce { get; init; }

    /// <summary>The day is not recorded; <see cref="InForce"/> is the one by which it was bound.</summary>
    public required bool InForceIsLatest { get; init; }

    /// <summary>The first day no longer bound.</summary>
    public required PartialDate? LeftDate { get; init; }

    public required int SourceNo { get; init; }

    public required string? Note { get; init; }

    public required bool Unverified { get; init; }

    /// <summary>Whether it is bound on <paramref name="day"/>; a partial date counts from its first possible day.</summary>
    public bool IsBoundOn(DateOnly day) =>
        InForce is { } from && from.Earliest <= day && (LeftDate is not { } left || left.Earliest > day);

    internal PartyInput Input => new()
    {
        Code = Code,
        Side = Side,
        Role = SignatoryOnly ? PartyRole.Signatory : PartyRole.Party,
        Signed = Signed,
        InForce = InForce,
        NotYetInForce = NotInForce,
        Left = LeftDate,
        Kind = Kind,
    };
}
