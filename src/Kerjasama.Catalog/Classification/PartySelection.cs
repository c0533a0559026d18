using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>Chooses the rows of a party list that are counted: bound on the day asked, ever bound, or signatories while nothing is in force.</summary>
internal sealed class PartySelection
{
    private PartySelection(IReadOnlyList<PartyInput> counted, CountingBasis basis, bool countsFormerParties) =>
        (Counted, Basis, CountsFormerParties) = (counted, basis, countsFormerParties);

    public IReadOnlyList<PartyInput> Counted { get; }

    public CountingBasis Basis { get; }

    /// <summary>True when fewer than two were bound on the day asked, so that those bound before are counted instead.</summary>
    public bool CountsFormerParties { get; }

    public static PartySelection From(ClassificationInput input)
    {
        var listed = input.Parties.Where(party => party.Role is PartyRole.Party or PartyRole.Signatory).ToList();
        if (!IsInForce(input))
        {
            return new([.. listed.Where(party => input.AsOf is not DateOnly day || party.Signed is not PartialDate signed || signed.Earliest <= day)], CountingBasis.Signatories, countsFormerParties: false);
        }

        var everBound = listed.Where(party => party.Role == PartyRole.Party && !party.NotYetInForce).ToList();
        if (everBound.Count < 2 && listed.Count > everBound.Count)
        {
            // Nothing can bind one party alone: the text is not in force, whatever the record says.
            return new(listed, CountingBasis.Signatories, countsFormerParties: false);
        }

        if (input.AsOf is not DateOnly asOf)
        {
            return new(everBound, CountingBasis.EverBound, countsFormerParties: false);
        }

        var lastDay = input.Terminated is PartialDate terminated && terminated.Earliest <= asOf ? terminated.Earliest.AddDays(-1) : asOf;
        var bound = everBound.Where(party => IsBoundOn(party, lastDay)).ToList();
        return bound.Count < 2 && everBound.Count > bound.Count
            ? new(everBound, CountingBasis.EverBound, countsFormerParties: true)
            : new(bound, CountingBasis.InForce, countsFormerParties: false);
    }

    private static bool IsInForce(ClassificationInput input) =>
        input.InForce && (input.AsOf is not DateOnly day || (input.EntryIntoForce ?? input.Signed) is not PartialDate start || start.Earliest <= day);

    private static bool IsBoundOn(PartyInput party, DateOnly day) =>
        (party.InForce is not PartialDate start || start.Earliest <= day) && (party.Left is not PartialDate left || left.Earliest > day);
}
