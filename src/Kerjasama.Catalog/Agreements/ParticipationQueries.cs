using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;

namespace Kerjasama.Catalog.Agreements;

/// <summary>Which agreements have which parties, and how such a list is made up; answered from memory.</summary>
public sealed class ParticipationQueries(CatalogDatabase database)
{
    private AgreementIndex Index => database.Keep("agreements with their parties", "all", connection => new AgreementIndex(connection, database.Rows));

    /// <summary>One page of the agreements that pass <paramref name="filter"/>, with the total and its labels.</summary>
    public AgreementPage Find(AgreementFilter filter)
    {
        var found = Index.Matching(filter).ToList();
        return new()
        {
            Total = found.Count,
            ByLabel = CountBy(found, e => e.Row.Label),
            Items = [.. found.By(filter.Order).Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).Select(e => e.Row)],
        };
    }

    public int CountAll(AgreementFilter filter) => Index.Matching(filter).Count();

    /// <summary>How the whole list is made up, whatever its page.</summary>
    public AgreementCounts Count(AgreementFilter filter)
    {
        var found = Index.Matching(filter).ToList();
        var decades = found.Where(e => e.Row.Year is not null).ToLookup(e => e.Row.Year!.Value / 10 * 10);
        var (first, last) = decades.Count == 0 ? (0, -10) : (decades.Min(d => d.Key), decades.Max(d => d.Key));
        return new()
        {
            Total = found.Count,
            WithoutYear = found.Count(e => e.Row.Year is null),
            ByDecade = [.. Enumerable.Range(0, ((last - first) / 10) + 1).Select(i => first + (10 * i)).Select(decade => ByLabel(decade, decades[decade].Select(e => e.Row)))],
            ByField = [.. found.SelectMany(e => e.Fields.Select(f => (Field: f, e.Row))).GroupBy(f => f.Field).Select(g => ByLabel(g.Key, g.Select(f => f.Row))).OrderByDescending(c => c.Total).ThenBy(c => c.Key, StringComparer.Ordinal)],
            ByLabel = CountBy(found, e => e.Row.Label),
        };
    }

    /// <summary>How many agreements each choice of a filter would leave.</summary>
    public AgreementFacets Facets(AgreementFilter filter) => new()
    {
        Labels = CountBy(Index.Matching(filter with { Label = null }), e => e.Row.Label),
        Fields = CountBy(Index.Matching(filter with { Field = null }).SelectMany(e => e.Fields), f => f),
        Reaches = CountBy(Index.Matching(filter with { Reach = null }).Where(e => e.Row.Reach is not null), e => e.Row.Reach!.Value),
        Statuses = CountBy(Index.Matching(filter with { Status = null }), e => e.Row.Status),
    };

    /// <summary>Those that share agreements with the actor of <paramref name="code"/>, by label, those with most agreements first.</summary>
    public IReadOnlyList<LabelCount<Actor>> ListPartners(string code) => database.Register.Find(code) is null ? []
        : database.Keep("partners of an actor", code, () => Rank(new() { Parties = [code] }, code));

    /// <summary>The parties of the agreements of a field, by label, those with most agreements first.</summary>
    public IReadOnlyList<LabelCount<Actor>> ListPartiesOfField(Field field) => database.Keep("parties of a field", field.Code, () => Rank(new() { Field = field.Code }, except: null));

    private List<LabelCount<Actor>> Rank(AgreementFilter filter, string? except) =>
    [
        .. Index.Parties(filter)
            .Where(p => p.Code != except)
            .GroupBy(p => p.Code)
            .Select(g => ByLabel(database.Register[g.Key], g.Select(p => p.Agreement)))
            .OrderByDescending(c => c.Total).ThenByDescending(c => c.Bilateral).ThenBy(c => c.Key.Name, StringComparer.Ordinal),
    ];

    private static LabelCount<T> ByLabel<T>(T key, IEnumerable<Agreement> rows)
    {
        var counts = CountBy(rows, r => r.Label);
        var (bilateral, multilateral) = (counts.GetValueOrDefault(Label.Bilateral), counts.GetValueOrDefault(Label.Multilateral));
        return new(key, bilateral, multilateral, counts.Values.Sum() - bilateral - multilateral);
    }

    private static Dictionary<TKey, int> CountBy<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull => items.CountBy(key).ToDictionary();
}
