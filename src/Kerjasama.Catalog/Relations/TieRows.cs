using Dapper;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Relations;

/// <summary>
/// Who is a party to which multilateral agreement and a member of which organisation, in memory, read once for each generation.
/// Signatories are not bound; a member is one on its organisation's own day; organisations that ended have none.
/// </summary>
internal sealed class TieRows
{
    private readonly Dictionary<string, (TieSet Numbers, Dictionary<int, PartialDate?> Since)> _agreements;
    private readonly Dictionary<string, (TieSet Numbers, Dictionary<int, PartialDate?> Since)> _organizations;
    private readonly ILookup<int, string> _members;

    private TieRows(SqliteConnection connection, CatalogRows rows)
    {
        var agreementIds = connection.Query<int>("SELECT id FROM agreement WHERE label = 'Multilateral' ORDER BY sort_date DESC, sort_title").AsList();
        Agreements = [.. agreementIds.Select(rows.Agreement)];
        var agreementNumbers = Numbered(agreementIds);
        _agreements = Group(connection.Query<(string Code, int Id, PartialDate? Since)>(
            """
            SELECT a.code, p.agreement_id, min(CASE WHEN p.in_force_is_latest = 0 THEN p.in_force END)
            FROM party p JOIN agreement g ON g.id = p.agreement_id AND g.label = 'Multilateral' JOIN actor a ON a.id = p.actor_id
            WHERE p.signatory_only = 0
            GROUP BY p.actor_id, p.agreement_id
            """), agreementNumbers);

        var organizationIds = connection.Query<int>("SELECT o.actor_id FROM organization o JOIN actor a ON a.id = o.actor_id WHERE o.dissolved IS NULL ORDER BY a.sort_name").AsList();
        Organizations = [.. organizationIds.Select(rows.Organization)];
        var organizationNumbers = Numbered(organizationIds);
        var memberships = connection.Query<(string Code, int Id, PartialDate? Since)>(
            """
            SELECT a.code, m.organization_id, m.from_date
            FROM membership m JOIN organization o ON o.actor_id = m.organization_id AND o.dissolved IS NULL JOIN actor a ON a.id = m.member_id
            WHERE m.status = 'Member' AND coalesce(m.from_date, '') <= o.members_as_of AND (m.to_date IS NULL OR m.to_date > o.members_as_of)
            ORDER BY a.sort_name
            """).AsList();
        _organizations = Group(memberships, organizationNumbers);
        _members = memberships.Select(m => (m.Code, Number: organizationNumbers[m.Id])).Distinct().ToLookup(m => m.Number, m => m.Code);
    }

    /// <summary>All multilateral agreements, the newest first; their places are the numbers in the sets.</summary>
    public IReadOnlyList<Agreement> Agreements { get; }

    /// <summary>All organisations that still exist, by name; their places are the numbers in the sets.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    public static TieRows Of(CatalogDatabase database) => database.Keep("ties of all countries", "", connection => new TieRows(connection, database.Rows));

    public TieSet AgreementsOf(string code) => _agreements.TryGetValue(code, out var ties) ? ties.Numbers : TieSet.Empty;

    public TieSet OrganizationsOf(string code) => _organizations.TryGetValue(code, out var ties) ? ties.Numbers : TieSet.Empty;

    /// <summary>The day from which the agreement binds this party, where it is recorded.</summary>
    public PartialDate? BoundSince(string code, int agreement) => _agreements[code].Since[agreement];

    public PartialDate? MemberSince(string code, int organization) => _organizations[code].Since[organization];

    /// <summary>Codes of the members of an organisation, by name.</summary>
    public IEnumerable<string> MembersOf(int organization) => _members[organization];

    private static Dictionary<int, int> Numbered(IEnumerable<int> ids) => ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);

    private static Dictionary<string, (TieSet Numbers, Dictionary<int, PartialDate?> Since)> Group(IEnumerable<(string Code, int Id, PartialDate? Since)> ties, Dictionary<int, int> numbers) =>
        ties.GroupBy(t => t.Code, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            g => (TieSet.Of(g.Select(t => numbers[t.Id])), g.GroupBy(t => numbers[t.Id]).ToDictionary(t => t.Key, t => t.First().Since)),
            StringComparer.Ordinal);
}
