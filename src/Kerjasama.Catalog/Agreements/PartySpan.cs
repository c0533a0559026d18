using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>One period of one party, by the place of its agreement in the index.</summary>
internal readonly record struct PartySpan(int Entry, bool SignatoryOnly, PartialDate? InForce, PartialDate? Left)
{
    /// <summary>Whether it is or was a party, or on <paramref name="day"/> was bound; a partial date counts from its first possible day.</summary>
    public bool Counts(DateOnly? day) => day is not { } on
        ? !SignatoryOnly
        : InForce is { } from && from.Earliest <= on && (Left is not { } left || left.Earliest > on);
}
