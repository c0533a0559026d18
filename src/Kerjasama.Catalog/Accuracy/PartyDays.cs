using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>Parties of the treaties deposited with the United Nations, by the day of their consent.</summary>
public static class PartyDays
{
    private const string Source = "untc";

    /// <param name="agreements">Those that cite a chapter and number of the UN collection are compared.</param>
    /// <param name="references">The parties of its treaties.</param>
    /// <param name="nameOf">The English name by which the reference may call a party of this code.</param>
    public static Comparison Compare(IReadOnlyList<AgreementFile> agreements, IReadOnlyList<ReferenceParty> references, Func<string, string?> nameOf)
    {
        var byTreaty = references.ToLookup(r => r.Treaty, StringComparer.Ordinal);
        var snapshot = references.Max(r => r.Consented) ?? DateOnly.MinValue;
        return new()
        {
            Title = "UN treaty parties by day",
            Bar = 0.995,
            Facts =
            [
                .. from agreement in agreements
                   let id = agreement.Sources.Where(s => s.Source == Source).Select(s => TreatyNumber.IdOf(s.Locator)).FirstOrDefault(i => i is not null)
                   where id is not null && byTreaty.Contains(id)
                   from fact in Facts(agreement, [.. byTreaty[id]], snapshot, nameOf)
                   select fact,
            ],
        };
    }

    private static IEnumerable<ComparedFact> Facts(AgreementFile agreement, IReadOnlyList<ReferenceParty> references, DateOnly snapshot, Func<string, string?> nameOf)
    {
        var ours = agreement.Parties.ToLookup(p => p.Party, StringComparer.Ordinal);
        var byName = agreement.Parties.Select(p => p.Party).Distinct().ToLookup(code => Plain(nameOf(code) ?? code), StringComparer.OrdinalIgnoreCase);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var code = ours.Contains(reference.Party) ? reference.Party : byName[NameIn(reference.Party)].FirstOrDefault() ?? reference.Party;
            known.Add(code);
            if (Outcomes([.. ours[code]], reference) is { } outcome)
            {
                yield return new($"untc/{agreement.Slug}/{code}", FileOf(agreement), Text(ours[code]), reference.Consented is { } day ? IsoDay.Format(day) : "(penanda tangan)", outcome);
            }
        }

        foreach (var party in ours.Where(g => !known.Contains(g.Key) && g.Any(p => WasPartyOn(p, snapshot))))
        {
            yield return new($"untc/{agreement.Slug}/{party.Key}", FileOf(agreement), Text(party), "", Outcome.OnlyHere);
        }
    }

    private static Outcome? Outcomes(IReadOnlyList<PartyFile> ours, ReferenceParty reference)
    {
        if (ours.Count == 0)
        {
            return Outcome.MissingHere;
        }

        // Signatories of the snapshot may have become parties since, so only their absence tells something.
        if (reference.Consented is not { } day)
        {
            return null;
        }

        var days = ours.Select(p => p.ConsentDate?.ToString()).ToList();
        var text = IsoDay.Format(day);
        return days.Contains(text) ? Outcome.Equal
            : days.TrueForAll(d => d is null || text.StartsWith(d, StringComparison.Ordinal)) ? Outcome.MissingHere
            : Outcome.Differing;
    }

    private static bool WasPartyOn(PartyFile party, DateOnly snapshot) =>
        !party.IsSignatoryOnly && (party.ConsentDate ?? party.InForce ?? party.Signed) is { } day && day.Latest <= snapshot;

    private static string Text(IEnumerable<PartyFile> parties) => string.Join("; ", parties.Select(p => p.ConsentDate?.ToString() ?? (p.IsSignatoryOnly ? "(penanda tangan)" : "-")));

    // Parties that are no states stand as "ORG:World Health Organization" or "?Universal Postal Union".
    private static string NameIn(string party) => Plain(party[(party.IndexOfAny([':', '?']) + 1)..]);

    private static string Plain(string name) => name.Replace(",", "", StringComparison.Ordinal);

    private static string FileOf(AgreementFile agreement) => agreement.Parties.Count > 0 ? agreement.Parties[0].File : agreement.File;
}
