using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Bulk;

/// <summary>Classifies bulk records: the same classifier as everywhere, with the title read where the list does not say whether a text is open.</summary>
public sealed class BulkClassifier
{
    private readonly TitleReader _titles;
    private readonly Dictionary<string, BulkAgreement> _byId;
    private readonly TitleIndex _byTitle;

    /// <param name="tables">The bulk list.</param>
    /// <param name="contentActors">The site's own actors; they decide how a code is counted.</param>
    public BulkClassifier(BulkTables tables, IReadOnlyList<Actor> contentActors)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(contentActors);

        // A bulk code that the site knows as another name of one of its actors must stay that name.
        var known = new ActorRegister(contentActors);
        var added = tables.Actors.Where(actor => actor.Kind == ActorKind.State || known.Find(actor.Code) is not Actor own || string.Equals(own.Code, actor.Code, StringComparison.OrdinalIgnoreCase));
        _titles = new(new ActorRegister(contentActors.Concat(added)));
        _byTitle = new(tables.Agreements);
        _byId = tables.Agreements.ToDictionary(agreement => agreement.Id, StringComparer.Ordinal);
    }

    public Classification.Classification Classify(BulkAgreement agreement) => Classify(agreement, depth: 0);

    private Classification.Classification Classify(BulkAgreement agreement, int depth)
    {
        var input = new ClassificationInput
        {
            Parties = [.. agreement.Parties.Select(party => new PartyInput
            {
                Code = party.Code,
                Role = party.Role,
                Signed = party.Signed,
                InForce = party.InForce,
                Left = party.Left,
            })],
            Signed = agreement.Signed,
            Title = agreement.Title,
            Instrument = agreement.Kind,
        };
        var reading = _titles.Read(agreement.Title, agreement.Kind);
        if (depth > 0 || (ParentOf(agreement) ?? (reading is { Amends: true, Open: OpenToAccession.Unknown } ? _byTitle.FindParent(agreement) : null)) is not BulkAgreement parent)
        {
            return _titles.Classify(input, reading);
        }

        var label = Classify(parent, depth + 1).Label;
        if (label == Label.Multilateral && reading is { Amends: true, Open: OpenToAccession.Unknown })
        {
            // What amends an open text binds whoever is party to it, whoever happens to be listed.
            input = input with { Open = OpenToAccession.Yes };
        }

        if (label is Label.Bilateral or Label.Multilateral)
        {
            // An accession lists who joins, not who is bound; it never makes a text less multilateral.
            input = input with { ParentLabel = label, HasOwnPartyList = !(IsAccession(agreement) && label == Label.Multilateral) };
        }

        return _titles.Classify(input, reading);
    }

    /// <summary>The agreement a record names as its parent in its id: <c>SOURCE:child:parent</c> or <c>SOURCE:parent+number</c>.</summary>
    private BulkAgreement? ParentOf(BulkAgreement agreement)
    {
        var parts = agreement.Id.Split(':');
        var parent = parts.Length > 2 ? $"{parts[0]}:{parts[^1]}"
            : parts is [var source, var number] && number.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus ? $"{source}:{number[..plus]}"
            : null;
        return parent is not null && parent != agreement.Id ? _byId.GetValueOrDefault(parent) : null;
    }

    private static bool IsAccession(BulkAgreement agreement) => agreement.Kind is "accession" or "withdrawal";
}
