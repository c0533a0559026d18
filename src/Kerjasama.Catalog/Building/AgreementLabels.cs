using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Building;

/// <summary>Labels all agreements, parents before the protocols that take their label.</summary>
public sealed class AgreementLabels(IEnumerable<AgreementFile> agreements, ActorRegister register)
{
    private readonly Dictionary<string, AgreementFile> _bySlug = agreements.GroupBy(a => a.Slug).ToDictionary(g => g.Key, g => g.First());
    private readonly Dictionary<string, Classification.Classification> _done = [];

    public Classification.Classification Of(AgreementFile agreement)
    {
        if (_done.TryGetValue(agreement.Slug, out var known))
        {
            return known;
        }

        // A parent is only asked for a text without its own list; a circle of parents ends there too.
        var parent = agreement.Parties.Count == 0 && agreement.Parent is { } slug && _bySlug.TryGetValue(slug, out var p) && p.Parent != agreement.Slug ? Of(p).Label : (Label?)null;
        return _done[agreement.Slug] = Classifier.Classify(FactsOf(agreement, parent).On(agreement.PartiesAsOf.Latest), register);
    }

    private static ClassificationFacts FactsOf(AgreementFile agreement, Label? parent) => new()
    {
        Title = agreement.Title,
        Instrument = agreement.Instrument,
        Signed = agreement.Signed,
        InForce = agreement.InForce,
        Terminated = agreement.Terminated,
        Status = agreement.Status,
        OpenToAccession = agreement.OpenToAccession,
        Binding = agreement.Binding,
        Override = agreement.Override,
        ParentLabel = parent,
        Parties = [.. agreement.Parties.Select(p => new PartyInput
        {
            Code = p.Party,
            Side = p.Side,
            Role = p.IsSignatoryOnly ? PartyRole.Signatory : PartyRole.Party,
            Signed = p.Signed,
            InForce = p.InForce,
            NotYetInForce = p.IsNotInForce,
            Left = p.Left,
        })],
    };
}
