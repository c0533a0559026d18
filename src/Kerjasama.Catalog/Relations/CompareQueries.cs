using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Relations;

/// <summary>The questions that the comparison of a few countries asks; every answer comes from rows in memory.</summary>
public sealed class CompareQueries(CatalogDatabase database)
{
    private TieRows Ties => TieRows.Of(database);

    /// <summary>What every combination of the countries shares without the others: all of them first, then ever fewer.</summary>
    public IReadOnlyList<Intersection> ListIntersections(IReadOnlyList<string> codes)
    {
        var agreements = codes.Select(Ties.AgreementsOf).ToList();
        var organizations = codes.Select(Ties.OrganizationsOf).ToList();
        return
        [
            .. Enumerable.Range(1, (1 << codes.Count) - 1)
                .Select(mask => (Mask: mask, Codes: codes.Where((_, i) => Has(mask, i)).ToList()))
                .OrderByDescending(m => m.Codes.Count).ThenBy(m => m.Mask)
                .Select(m => new Intersection { Codes = m.Codes, Agreements = Only(agreements, m.Mask).Count, Organizations = Only(organizations, m.Mask).Count }),
        ];
    }

    /// <summary>The organisations of which at least one of the countries is a member, those of the most of them first and then by name.</summary>
    public IReadOnlyList<OrganizationSeats> ListOrganizations(IReadOnlyList<string> codes) =>
    [
        .. codes.Select(Ties.OrganizationsOf).Aggregate(TieSet.Empty, (all, own) => all.Or(own)).Numbers
            .Select(i => new OrganizationSeats { Organization = Ties.Organizations[i], Seats = [.. codes.Select(code => Seat(code, i))] })
            .OrderByDescending(s => s.MemberCount),
    ];

    /// <summary>The main fields of the agreements of a country, bilateral and multilateral, the most frequent first.</summary>
    public IReadOnlyList<(string Field, int Count)> ListFields(string code, int limit) =>
    [
        .. database.Rows.Bilateral(code).Select(b => b.Agreement).DistinctBy(a => a.Slug).Concat(Ties.AgreementsOf(code).Numbers.Select(i => Ties.Agreements[i]))
            .GroupBy(a => a.FieldName, StringComparer.Ordinal).Select(f => (f.Key, f.Count()))
            .OrderByDescending(f => f.Item2).ThenBy(f => f.Key, StringComparer.Ordinal).Take(limit),
    ];

    private (bool IsMember, PartialDate? Since) Seat(string code, int organization) =>
        Ties.OrganizationsOf(code).Contains(organization) ? (true, Ties.MemberSince(code, organization)) : (false, null);

    private static TieSet Only(IReadOnlyList<TieSet> sets, int mask)
    {
        var inside = sets.Where((_, i) => Has(mask, i)).Aggregate((all, own) => all.And(own));
        return sets.Where((_, i) => !Has(mask, i)).Aggregate(inside, (rest, other) => rest.Except(other));
    }

    private static bool Has(int mask, int index) => (mask >> index & 1) == 1;
}
