using Dapper;
using Kerjasama.Catalog.Dates;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Agreements;

/// <summary>
/// All agreements with their parties in memory, the newest first: a participation search asks for several sets of parties at
/// once, and to cross lists in memory costs a fraction of the joins.
/// </summary>
internal sealed class AgreementIndex
{
    private readonly AgreementEntry[] _entries;
    private readonly ILookup<string, PartySpan> _spansByCode;
    private readonly ILookup<string, string> _codesByRegion;

    public AgreementIndex(SqliteConnection connection, CatalogRows rows)
    {
        var fields = connection.Query<(int Id, string Field, int Place)>(
            "SELECT f.agreement_id, f.field, d.position FROM agreement_field f JOIN field d ON d.code = f.field ORDER BY f.agreement_id, f.position").ToLookup(f => f.Id);
        var listed = connection.Query<(int Id, PartialDate? Terminated, string SortDate, string SortTitle)>(
            "SELECT id, terminated, sort_date, sort_title FROM agreement ORDER BY sort_date DESC, sort_title, id").AsList();
        var places = new Dictionary<int, int>(listed.Count);
        _entries = new AgreementEntry[listed.Count];
        foreach (var (id, terminated, sortDate, sortTitle) in listed)
        {
            var place = places.Count;
            places.Add(id, place);
            _entries[place] = new()
            {
                Row = rows.Agreement(id),
                Fields = [.. fields[id].Select(f => f.Field)],
                FieldPosition = fields[id].First().Place,
                Terminated = terminated,
                SortDate = sortDate,
                SortTitle = sortTitle,
            };
        }

        _spansByCode = connection.Query<(string Code, int Id, bool SignatoryOnly, PartialDate? InForce, PartialDate? Left)>(
            "SELECT a.code, p.agreement_id, p.signatory_only, p.in_force, p.left_date FROM party p JOIN actor a ON a.id = p.actor_id")
            .ToLookup(p => p.Code, p => new PartySpan(places[p.Id], p.SignatoryOnly, p.InForce, p.Left), StringComparer.Ordinal);
        _codesByRegion = connection.Query<(string Region, string Code)>(
            "SELECT region, code FROM actor WHERE region IS NOT NULL UNION SELECT subregion, code FROM actor WHERE subregion IS NOT NULL")
            .ToLookup(r => r.Region, r => r.Code, StringComparer.Ordinal);
    }

    /// <summary>The agreements that pass <paramref name="filter"/>, the newest first.</summary>
    public IEnumerable<AgreementEntry> Matching(AgreementFilter filter) => Places(filter).Select(place => _entries[place]);

    /// <summary>Codes of those that are or were party to an agreement that passes, with each such agreement once.</summary>
    public IEnumerable<(string Code, Agreement Agreement)> Parties(AgreementFilter filter)
    {
        var passes = new bool[_entries.Length];
        foreach (var place in Places(filter))
        {
            passes[place] = true;
        }

        return _spansByCode.SelectMany(spans => spans.Where(s => passes[s.Entry] && s.Counts(filter.AsOf)).Select(s => s.Entry).Distinct().Select(e => (spans.Key, _entries[e].Row)));
    }

    private IEnumerable<int> Places(AgreementFilter filter)
    {
        var sets = new List<(bool[] Set, bool Wanted)>();
        sets.AddRange(filter.Parties.Select(code => (Having([code], filter.AsOf), true)));
        if (filter.AnyOf.Count > 0)
        {
            sets.Add((Having(filter.AnyOf, filter.AsOf), true));
        }

        if (filter.Region is { } region)
        {
            sets.Add((Having(_codesByRegion[region], filter.AsOf), true));
        }

        if (filter.Without.Count > 0)
        {
            sets.Add((Having(filter.Without, filter.AsOf), false));
        }

        return Enumerable.Range(0, _entries.Length).Where(place => Passes(_entries[place], filter) && sets.TrueForAll(s => s.Set[place] == s.Wanted));
    }

    /// <summary>For every agreement whether any of <paramref name="codes"/> is a party.</summary>
    private bool[] Having(IEnumerable<string> codes, DateOnly? day)
    {
        var set = new bool[_entries.Length];
        foreach (var span in codes.SelectMany(code => _spansByCode[code]).Where(s => s.Counts(day)))
        {
            set[span.Entry] = true;
        }

        return set;
    }

    private static bool Passes(AgreementEntry entry, AgreementFilter filter) =>
        (filter.Label is not { } label || entry.Row.Label == label)
        && (filter.Reach is not { } reach || entry.Row.Reach == reach)
        && (filter.Status is not { } status || entry.Row.Status == status)
        && (filter.Field is not { } field || entry.Fields.Contains(field))
        && (filter.From is not { } from || entry.Row.Year >= from)
        && (filter.To is not { } to || entry.Row.Year <= to)
        && (filter.AsOf is not { } day || entry.IsInForceOn(day));
}
