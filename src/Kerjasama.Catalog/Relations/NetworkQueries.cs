using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Relations;

/// <summary>Networks of members, worked out once for each generation; every answer is the same for the same catalogue.</summary>
public sealed class NetworkQueries(CatalogDatabase database)
{
    /// <summary>A larger organisation takes in more than half of all countries and tells nothing about who stands near whom.</summary>
    public const int MostMembers = 100;

    private const int OrganizationsShown = 12;
    private const int CountriesShown = 16;
    private const int Sweeps = 4;

    private TieRows Ties => TieRows.Of(database);

    /// <summary>The smallest organisations of a country and the countries that share the most of them.</summary>
    public EgoNetwork AroundCountry(Country country) => database.Keep("network around a country", country.Code, () => Layered(
        [.. Ties.OrganizationsOf(country.Code).Numbers.Where(IsTelling).OrderBy(i => Ties.Organizations[i].MemberCount).Take(OrganizationsShown)],
        database.Rows.Countries.Where(c => c != country)));

    /// <summary>The organisations whose members are most like those of one, and its members that belong to the most of them.</summary>
    public EgoNetwork AroundOrganization(Organization organization) => database.Keep("network around an organisation", organization.Code, () =>
    {
        var own = Ties.Organizations.ToList().IndexOf(organization);
        var members = own < 0 ? [] : Ties.MembersOf(own).ToHashSet(StringComparer.Ordinal);
        return Layered(
            [
                .. Enumerable.Range(0, Ties.Organizations.Count).Where(i => i != own && IsTelling(i))
                    .Select(i => (Number: i, Shared: Ties.MembersOf(i).Count(members.Contains), Count: Ties.MembersOf(i).Count())).Where(o => o.Shared > 0)
                    .OrderByDescending(o => (double)o.Shared / (o.Count + members.Count - o.Shared)).ThenBy(o => o.Number).Take(OrganizationsShown).Select(o => o.Number),
            ],
            database.Rows.Countries.Where(c => members.Contains(c.Code)));
    });

    /// <summary>Organisations that share at least <paramref name="percent"/> in a hundred of the members of either with another; one of the few steps that the page offers.</summary>
    public OrganizationMap Map(int percent) => database.Keep("map of organisations", percent, () =>
    {
        var members = Enumerable.Range(0, Ties.Organizations.Count).Where(IsTelling).ToDictionary(i => i, i => Ties.MembersOf(i).ToHashSet(StringComparer.Ordinal));
        var pairs = (from a in members.Keys
                     from b in members.Keys
                     where a < b
                     let shared = members[a].Count(members[b].Contains)
                     where shared > 0
                     let share = shared * 100 / (members[a].Count + members[b].Count - shared)
                     where share >= percent
                     select (a, b, shared, share)).ToList();
        var likeness = pairs.SelectMany(p => new[] { (Key: (p.a, p.b), p.share), (Key: (p.b, p.a), p.share) }).ToDictionary(p => p.Key, p => p.share);
        var order = Chain([.. pairs.SelectMany(p => new[] { p.a, p.b }).Distinct().Order()], (a, b) => likeness.GetValueOrDefault((a, b)));
        var place = order.Select((number, i) => (number, i)).ToDictionary(p => p.number, p => p.i);
        return new OrganizationMap
        {
            Organizations = [.. order.Select(i => Ties.Organizations[i])],
            Ties = [.. pairs.OrderByDescending(p => p.share).ThenByDescending(p => p.shared).Select(p => new OrganizationTie { First = Math.Min(place[p.a], place[p.b]), Second = Math.Max(place[p.a], place[p.b]), Shared = p.shared, Percent = p.share })],
        };
    });

    private bool IsTelling(int organization) => Ties.Organizations[organization].MemberCount is > 1 and <= MostMembers;

    // Layers ordered by the mean place of their neighbours (Sugiyama's barycentre rule) keep crossings few.
    private EgoNetwork Layered(IReadOnlyList<int> organizations, IEnumerable<Country> candidates)
    {
        int Seats(Country c) => organizations.Count(i => Ties.OrganizationsOf(c.Code).Contains(i));
        var able = candidates.Where(c => Seats(c) > 0).ToList();
        var left = organizations.ToList();
        var right = able.OrderByDescending(Seats).ThenBy(c => c.Slug, StringComparer.Ordinal).Take(CountriesShown).ToList();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            right = [.. right.OrderBy(c => left.Select((o, i) => (o, i)).Where(p => Ties.OrganizationsOf(c.Code).Contains(p.o)).Average(p => p.i)).ThenBy(c => c.Slug, StringComparer.Ordinal)];
            left = [.. left.OrderBy(o => right.Select((c, i) => (c, i)).Where(p => Ties.OrganizationsOf(p.c.Code).Contains(o)).Select(p => (double)p.i).DefaultIfEmpty(CountriesShown).Average()).ThenBy(o => o)];
        }

        return new()
        {
            Organizations = [.. left.Select(i => Ties.Organizations[i])],
            Countries = right,
            Links = [.. left.SelectMany((o, i) => right.Select((c, j) => (c, j)).Where(p => Ties.OrganizationsOf(p.c.Code).Contains(o)).Select(p => (i, p.j)))],
            CountryTotal = able.Count,
        };
    }

    // Each next one is the most like the last; where none is, the one most like any already placed.
    private static List<int> Chain(IReadOnlyList<int> all, Func<int, int, int> likeness)
    {
        var left = all.ToList();
        var order = new List<int>();
        while (left.Count > 0)
        {
            var next = order.Count == 0
                ? left.MaxBy(i => all.Sum(j => likeness(i, j)))
                : left.OrderByDescending(i => likeness(order[^1], i)).ThenByDescending(i => order.Max(j => likeness(i, j))).First();
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }
}
