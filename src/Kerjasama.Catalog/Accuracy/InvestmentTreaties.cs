using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>
/// Investment treaties by parties and day of signature: all of Indonesia that the reference has, of other states those that the content
/// takes from it. The thousands that are not recorded here are no gap.
/// </summary>
public sealed class InvestmentTreaties
{
    private const string Indonesia = "IDN";
    private const string Source = "unctad-iia";
    private const string Field = "investment";

    private readonly IReadOnlyList<AgreementFile> _agreements;
    private readonly ILookup<string, MembershipFile> _members;
    private readonly HashSet<string> _matched = new(StringComparer.Ordinal);

    private InvestmentTreaties(IReadOnlyList<AgreementFile> agreements, IReadOnlyList<OrganizationFile> organizations)
    {
        _agreements = [.. agreements.Where(a => OfIndonesia(a) || (a.Fields.Contains(Field) && Cites(a)))];
        _members = organizations.SelectMany(o => o.Members.Where(m => m.Status == MembershipStatus.Member).Select(m => (o.Code, m))).ToLookup(p => p.Code, p => p.m, StringComparer.Ordinal);
    }

    public static Comparison Compare(IReadOnlyList<AgreementFile> agreements, IReadOnlyList<OrganizationFile> organizations, IReadOnlyList<ReferenceAgreement> references) => new()
    {
        Title = "Investment treaties by day of signature",
        Bar = 0.99,
        Facts = [.. new InvestmentTreaties(agreements, organizations).Facts(references)],
    };

    private IEnumerable<ComparedFact> Facts(IReadOnlyList<ReferenceAgreement> references)
    {
        var rest = new List<(ReferenceAgreement Reference, List<HashSet<string>> Readings)>();
        foreach (var reference in references)
        {
            var readings = Readings(reference);
            var day = IsoDay.Format(reference.Signed);
            if (Candidates().Concat(Unmatched()).FirstOrDefault(a => a.Signed?.ToString() == day && HasParties(a, readings)) is { } same)
            {
                _matched.Add(same.Slug);
                yield return new(KeyOf(reference), same.File, day, day, Outcome.Equal);
            }
            else
            {
                rest.Add((reference, readings));
            }
        }

        foreach (var (reference, readings) in rest)
        {
            // The same parties on another day: the nearest investment treaty that no reference has claimed.
            var near = Candidates().Where(a => HasParties(a, readings)).MinBy(a => Math.Abs((a.Signed?.Earliest.DayNumber ?? int.MaxValue) - reference.Signed.DayNumber));
            if (near is not null)
            {
                _matched.Add(near.Slug);
            }
            else if (!readings.Exists(r => r.Contains(Indonesia)))
            {
                continue;
            }

            yield return new(KeyOf(reference), near?.File ?? $"({reference.Title})", near?.Signed?.ToString() ?? "", IsoDay.Format(reference.Signed), near?.Signed is null ? Outcome.MissingHere : Outcome.Differing);
        }

        foreach (var only in Candidates())
        {
            yield return new($"unctad/{only.Slug}", only.File, only.Signed?.ToString() ?? "", "", Outcome.OnlyHere);
        }
    }

    private static bool OfIndonesia(AgreementFile agreement) => agreement.Parties.Any(p => p.Party == Indonesia);

    private IEnumerable<AgreementFile> Unmatched() => _agreements.Where(a => !_matched.Contains(a.Slug));

    /// <summary>What ought to be in the reference too; other texts the same two states signed that day only where there is none.</summary>
    private IEnumerable<AgreementFile> Candidates() => Unmatched().Where(a => a.Fields.Contains(Field) || Cites(a)).OrderByDescending(Cites);

    private static bool Cites(AgreementFile agreement) => agreement.Sources.Any(s => s.Source == Source);

    /// <summary>Every way to read the parties: a group (EFTA, ASEAN, the EU) as itself or as its members on the day of signature.</summary>
    private List<HashSet<string>> Readings(ReferenceAgreement reference) => reference.Parties.Aggregate(
        new List<HashSet<string>> { new(StringComparer.Ordinal) },
        (readings, party) =>
        {
            string[][] meanings = MembersOn(party, reference.Signed) is { Count: > 0 } members ? [[party], [.. members]] : [[party]];
            return [.. readings.SelectMany(r => meanings.Select(m => new HashSet<string>(r.Concat(m), StringComparer.Ordinal)))];
        });

    private List<string> MembersOn(string group, DateOnly day) =>
        [.. _members[group].Where(m => m.From is { } from && from.Earliest <= day && (m.To is not { } to || to.Earliest > day)).Select(m => m.Member)];

    private static bool HasParties(AgreementFile agreement, List<HashSet<string>> readings)
    {
        var parties = agreement.Parties.Select(p => p.Party).ToHashSet(StringComparer.Ordinal);
        return readings.Exists(r => r.SetEquals(parties));
    }

    private static string KeyOf(ReferenceAgreement reference) => $"unctad/{reference.Id[(reference.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]}";
}
