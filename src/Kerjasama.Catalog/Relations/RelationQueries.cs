using Dapper;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Relations;

/// <summary>The questions that the page of two countries asks.</summary>
public sealed class RelationQueries(CatalogDatabase database)
{
    private const string Indonesia = "IDN";

    private TieRows Ties => TieRows.Of(database);

    /// <summary>Agreements with both countries among their parties, the newest first.</summary>
    public IReadOnlyList<Agreement> ListAgreements(string firstCode, string secondCode)
    {
        using var connection = database.Open();
        return [.. connection.Query<int>(
            """
            SELECT id FROM agreement
            WHERE id IN (
              SELECT agreement_id FROM party WHERE actor_id = (SELECT id FROM actor WHERE code = @firstCode) AND signatory_only = 0
              INTERSECT SELECT agreement_id FROM party WHERE actor_id = (SELECT id FROM actor WHERE code = @secondCode) AND signatory_only = 0)
            ORDER BY sort_date DESC, sort_title
            """,
            new { firstCode, secondCode }).Select(database.Rows.Agreement)];
    }

    /// <summary>Bilateral agreements of the two, by main field and then the newest first.</summary>
    public IReadOnlyList<Agreement> ListBilateral(string firstCode, string secondCode) =>
        [.. database.Rows.Bilateral(firstCode).Where(b => b.PartnerCode == secondCode).OrderBy(b => b.FieldPosition).Select(b => b.Agreement)];

    /// <summary>Multilateral agreements with both countries among their parties, the newest first.</summary>
    public IReadOnlyList<Agreement> ListMultilateral(string firstCode, string secondCode, int limit) =>
        [.. Ties.AgreementsOf(firstCode).And(Ties.AgreementsOf(secondCode)).Numbers.Take(limit).Select(i => Ties.Agreements[i])];

    /// <summary>How many multilateral agreements have both countries among their parties.</summary>
    public int CountMultilateral(string firstCode, string secondCode) => Ties.AgreementsOf(firstCode).CountShared(Ties.AgreementsOf(secondCode));

    /// <summary>Multilateral agreements of both and of only one of them, the newest first.</summary>
    public Overlap<Agreement> CompareAgreements(string firstCode, string secondCode) => Compare(Ties.AgreementsOf(firstCode), Ties.AgreementsOf(secondCode), Ties.Agreements);

    /// <summary>Organisations that still exist and of which both, or only one of them, are members, by name.</summary>
    public Overlap<Organization> CompareOrganizations(string firstCode, string secondCode) => Compare(Ties.OrganizationsOf(firstCode), Ties.OrganizationsOf(secondCode), Ties.Organizations);

    /// <summary>Shared multilateral agreements that are not worldwide, with the day from which they bind both, where it is recorded for both.</summary>
    public IReadOnlyList<SharedSince> ListSharedSince(string firstCode, string secondCode) =>
    [
        .. Ties.AgreementsOf(firstCode).And(Ties.AgreementsOf(secondCode)).Numbers.Where(i => Ties.Agreements[i].Reach != Content.Reach.Global)
            .Select(i => (Agreement: Ties.Agreements[i], First: Ties.BoundSince(firstCode, i), Second: Ties.BoundSince(secondCode, i)))
            .Where(s => s.First is not null && s.Second is not null)
            .Select(s => new SharedSince(s.Agreement, s.First!.Value > s.Second!.Value ? s.First.Value : s.Second.Value)),
    ];

    /// <summary>The countries that share the most organisations and multilateral agreements with one, the most first.</summary>
    public IReadOnlyList<CountryTies> ListClosest(string code) => database.Keep<IReadOnlyList<CountryTies>>("countries closest to one", code, _ =>
    [
        .. database.Rows.Countries.Where(c => c.Code != code)
            .Select(c => new CountryTies { Country = c, SharedAgreements = CountMultilateral(code, c.Code), SharedOrganizations = Ties.OrganizationsOf(code).CountShared(Ties.OrganizationsOf(c.Code)) })
            .OrderByDescending(t => t.SharedAgreements + t.SharedOrganizations),
    ]);

    /// <summary>Organisations that still exist and of which both are members on their lists' own days, with each one's first day, by name.</summary>
    public IReadOnlyList<SharedOrganization> ListOrganizations(string firstCode, string secondCode) =>
    [
        .. Ties.OrganizationsOf(firstCode).And(Ties.OrganizationsOf(secondCode)).Numbers.Select(i => (Row: Ties.Organizations[i], Number: i)).Select(o => new SharedOrganization
        {
            Slug = o.Row.Slug,
            Name = o.Row.Name,
            Abbreviation = o.Row.Abbreviation,
            Kind = o.Row.Kind,
            Reach = o.Row.Reach,
            MemberCount = o.Row.MemberCount,
            FirstSince = Ties.MemberSince(firstCode, o.Number),
            SecondSince = Ties.MemberSince(secondCode, o.Number),
        }),
    ];

    /// <summary>The pairs of other countries than Indonesia with the most bilateral agreements.</summary>
    public IReadOnlyList<CountryPair> ListClosestPairs(int limit)
    {
        var rows = database.Rows;
        return
        [
            .. rows.Countries.Where(c => c.Code != Indonesia).SelectMany(first => rows.Bilateral(first.Code).Where(b => b.PartnerCode != Indonesia).GroupBy(b => b.PartnerId)
                    .Where(p => rows.Country(p.Key) is { } second && string.CompareOrdinal(first.Slug, second.Slug) < 0)
                    .Select(p => (First: first, Second: rows.Country(p.Key)!, Count: p.Count())))
                .OrderByDescending(p => p.Count).Take(limit)
                .Select(p => new CountryPair { FirstSlug = p.First.Slug, FirstName = p.First.Name, SecondSlug = p.Second.Slug, SecondName = p.Second.Name, AgreementCount = p.Count }),
        ];
    }

    /// <summary>The countries bound by at least one agreement that binds the country too, by slug.</summary>
    public IReadOnlyList<RelationPartner> ListPartners(string code)
    {
        using var connection = database.Open();
        return connection.Query<RelationPartner>(
            """
            SELECT c.slug, max(g.checked) AS checked
            FROM actor a JOIN party own ON own.actor_id = a.id AND own.signatory_only = 0
              JOIN agreement g ON g.id = own.agreement_id
              JOIN party other ON other.agreement_id = g.id AND other.signatory_only = 0 AND other.actor_id <> a.id
              JOIN country c ON c.actor_id = other.actor_id
            WHERE a.code = @code
            GROUP BY c.slug
            ORDER BY c.slug
            """,
            new { code }).AsList();
    }

    private static Overlap<T> Compare<T>(TieSet first, TieSet second, IReadOnlyList<T> all) => new()
    {
        OnlyFirst = [.. first.Except(second).Numbers.Select(i => all[i])],
        Both = [.. first.And(second).Numbers.Select(i => all[i])],
        OnlySecond = [.. second.Except(first).Numbers.Select(i => all[i])],
    };
}
