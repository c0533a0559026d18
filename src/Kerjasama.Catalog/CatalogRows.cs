using Dapper;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Relations;

namespace Kerjasama.Catalog;

/// <summary>
/// The rows that lists are made of, read once for each generation. A page asks the database only which rows it shows:
/// reading every cell again costs more than finding the row.
/// </summary>
public sealed class CatalogRows
{
    private readonly Dictionary<int, Agreement> _agreements;
    private readonly Dictionary<int, Country> _countries;
    private readonly Dictionary<int, Organization> _organizations;
    private readonly Dictionary<string, int> _actorIds;
    private readonly ILookup<int, BilateralLink> _bilateral;
    private readonly ILookup<string, CountryEvent> _events;

    internal CatalogRows(CatalogDatabase database)
    {
        using var connection = database.Open();
        _agreements = connection.Query<long, Agreement, (int Id, Agreement Row)>(
            """
            SELECT g.id, g.slug, g.short_title, g.instrument, f.field, d.name AS field_name, g.label, g.rule, g.party_count, g.state_count, g.reach, g.status, g.signed, g.in_force, g.year
            FROM agreement g JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
            """,
            (id, row) => ((int)id, row), splitOn: "slug").ToDictionary(a => a.Id, a => a.Row);
        _countries = connection.Query<long, Country, (int Id, Country Row)>(
            """
            SELECT c.actor_id, a.code, c.slug, a.name, a.iso2, a.region, a.subregion, c.status, c.capital,
              c.bilateral_with_indonesia, c.bilateral_count, c.multilateral_count, c.membership_count
            FROM country c JOIN actor a ON a.id = c.actor_id
            ORDER BY a.sort_name
            """,
            (id, row) => ((int)id, row), splitOn: "code").ToDictionary(a => a.Id, a => a.Row);
        _organizations = connection.Query<long, Organization, (int Id, Organization Row)>(
            """
            SELECT o.actor_id, a.code, o.slug, a.name, o.abbreviation, o.kind, o.reach, o.founded, o.dissolved, o.seat, o.member_noun, o.member_count, o.schoolbook_count, o.members_as_of, o.members_complete, o.summary
            FROM organization o JOIN actor a ON a.id = o.actor_id
            ORDER BY a.sort_name
            """,
            (id, row) => ((int)id, row), splitOn: "code").ToDictionary(a => a.Id, a => a.Row);
        _actorIds = connection.Query<(string Code, int Id)>("SELECT code, id FROM actor").ToDictionary(a => a.Code, a => a.Id, StringComparer.Ordinal);
        _bilateral = connection.Query<(int ActorId, int PartnerId, string PartnerCode, int AgreementId, int FieldPosition)>(
            """
            SELECT b.actor_id, b.partner_id, p.code, b.agreement_id, d.position
            FROM bilateral b JOIN agreement g ON g.id = b.agreement_id JOIN actor p ON p.id = b.partner_id
              JOIN agreement_field f ON f.agreement_id = g.id AND f.position = 0 JOIN field d ON d.code = f.field
            ORDER BY g.sort_date DESC, g.sort_title
            """).ToLookup(b => b.ActorId, b => new BilateralLink(b.PartnerId, b.PartnerCode, _agreements[b.AgreementId], b.FieldPosition));
        _events = connection.Query<(string Path, string Slug, string Title, PartialDate Date)>(
            "SELECT r.value, e.slug, e.title, e.date FROM event e, json_each(e.records) r ORDER BY e.date, e.slug")
            .ToLookup(e => e.Path, e => new CountryEvent { Slug = e.Slug, Title = e.Title, Date = e.Date }, StringComparer.Ordinal);
        Countries = [.. _countries.Values];
        Organizations = [.. _organizations.Values];
        CountryBySlug = Countries.ToDictionary(c => c.Slug, StringComparer.Ordinal);
    }

    /// <summary>All countries by name.</summary>
    public IReadOnlyList<Country> Countries { get; }

    public IReadOnlyDictionary<string, Country> CountryBySlug { get; }

    /// <summary>All organisations by name.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    public Agreement Agreement(int id) => _agreements[id];

    /// <summary>The country that is this actor, if it is one.</summary>
    public Country? Country(int actorId) => _countries.GetValueOrDefault(actorId);

    public Organization Organization(int actorId) => _organizations[actorId];

    /// <summary>What stands across from this actor in bilateral agreements, the newest first.</summary>
    public IEnumerable<BilateralLink> Bilateral(int actorId) => _bilateral[actorId];

    /// <summary>The same by code; nothing for an unknown one.</summary>
    public IEnumerable<BilateralLink> Bilateral(string code) => _actorIds.TryGetValue(code, out var id) ? _bilateral[id] : [];

    /// <summary>Events that concern the record at <paramref name="path"/>, in order of time.</summary>
    public IEnumerable<CountryEvent> Events(string path) => _events[path];
}
