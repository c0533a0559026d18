using Dapper;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;

namespace Kerjasama.Catalog.Organizations;

/// <summary>The questions that pages ask about organisations, forums and conferences.</summary>
public sealed class OrganizationQueries(CatalogDatabase database)
{
    /// <summary>The organisations that pass <paramref name="filter"/>, by name.</summary>
    public IReadOnlyList<Organization> List(OrganizationFilter filter)
    {
        using var connection = database.Open();
        return [.. connection.Query<int>(
            """
            SELECT o.actor_id
            FROM organization o JOIN actor a ON a.id = o.actor_id
            WHERE (@kind IS NULL OR o.kind = @kind) AND (@reach IS NULL OR o.reach = @reach)
              AND (@field IS NULL OR EXISTS (SELECT 1 FROM organization_field f WHERE f.organization_id = o.actor_id AND f.field = @field))
              AND (@member IS NULL OR EXISTS (SELECT 1 FROM membership m JOIN actor x ON x.id = m.member_id WHERE m.organization_id = o.actor_id AND x.code = @member
                AND m.status = 'Member' AND coalesce(m.from_date, '') <= o.members_as_of AND (m.to_date IS NULL OR m.to_date > o.members_as_of)))
            ORDER BY a.sort_name
            """,
            new { kind = filter.Kind?.ToString(), reach = filter.Reach?.ToString(), field = filter.Field, member = filter.Member }).Select(database.Rows.Organization)];
    }

    /// <summary>The organisations with these slugs, by name.</summary>
    public IReadOnlyList<Organization> ListBySlugs(IReadOnlyList<string> slugs) => [.. database.Rows.Organizations.Where(o => slugs.Contains(o.Slug))];

    public OrganizationProfile? FindBySlug(string slug)
    {
        using var connection = database.Open();
        return connection.QuerySingleOrDefault<OrganizationProfile>(
            """
            SELECT o.actor_id, a.code, o.slug, a.name, a.name_en, o.abbreviation, o.aliases, o.kind, o.reach, o.founded, o.founded_place, o.dissolved, o.seat,
              g.slug AS founding_slug, g.short_title AS founding_title, o.founding_text, o.languages, o.organs, o.aims, o.predecessor, o.successor, o.website,
              o.indonesia_role, o.summary, o.schoolbook_label, o.schoolbook_reason, o.schoolbook_count, o.schoolbook_count_day, o.member_noun, o.members_as_of, o.members_complete, o.member_count,
              o.history, o.related, o.misconception, o.html, o.checked, o.unverified
            FROM organization o JOIN actor a ON a.id = o.actor_id LEFT JOIN agreement g ON g.id = o.founding_agreement_id
            WHERE o.slug = @slug
            """,
            new { slug });
    }

    /// <summary>All membership rows of an organisation, by name and then by period.</summary>
    public IReadOnlyList<Membership> ListMemberships(int organizationId)
    {
        using var connection = database.Open();
        return connection.Query<Membership>(
            """
            SELECT a.code, a.name, a.kind, a.path, a.slug, a.iso2, m.status, m.from_date, m.to_date, m.founder, m.source_no, m.note, m.unverified
            FROM membership m JOIN actor a ON a.id = m.member_id
            WHERE m.organization_id = @organizationId
            ORDER BY a.sort_name, m.from_date, m.id
            """,
            new { organizationId }).AsList();
    }

    /// <summary>All memberships of one country, by organisation and then by period.</summary>
    public IReadOnlyList<CountryMembership> ListByMember(int actorId) => database.Keep<IReadOnlyList<CountryMembership>>("memberships of a country", actorId, connection =>
    [
        .. connection.Query<(int OrganizationId, MembershipStatus Status, PartialDate? FromDate, PartialDate? ToDate, bool Unverified)>(
            """
            SELECT m.organization_id, m.status, m.from_date, m.to_date, m.unverified
            FROM membership m JOIN actor a ON a.id = m.organization_id
            WHERE m.member_id = @actorId
            ORDER BY a.sort_name, m.from_date, m.id
            """,
            new { actorId }).Select(m => (m, Organization: database.Rows.Organization(m.OrganizationId))).Select(r => new CountryMembership
            {
                Slug = r.Organization.Slug,
                Name = r.Organization.Name,
                Abbreviation = r.Organization.Abbreviation,
                Kind = r.Organization.Kind,
                Reach = r.Organization.Reach,
                Dissolved = r.Organization.Dissolved,
                Status = r.m.Status,
                FromDate = r.m.FromDate,
                ToDate = r.m.ToDate,
                Unverified = r.m.Unverified,
            }),
    ]);

    /// <summary>The meetings of an organisation, the latest first.</summary>
    public IReadOnlyList<Session> ListSessions(int organizationId)
    {
        using var connection = database.Open();
        return connection.Query<Session>(
            """
            SELECT s.number, s.name, s.start_date, s.end_date, s.place, h.name AS host_name, h.path AS host_path, s.outcome,
              g.slug AS agreement_slug, g.short_title AS agreement_title, s.source_no, s.note, s.unverified
            FROM session s LEFT JOIN actor h ON h.id = s.host_id LEFT JOIN agreement g ON g.id = s.agreement_id
            WHERE s.organization_id = @organizationId
            ORDER BY s.start_date DESC, s.id DESC
            """,
            new { organizationId }).AsList();
    }

    public IReadOnlyList<Field> ListFields(int organizationId)
    {
        using var connection = database.Open();
        return connection.Query<Field>(
            "SELECT d.code, d.slug, d.name, d.summary FROM organization_field f JOIN field d ON d.code = f.field WHERE f.organization_id = @organizationId ORDER BY f.position",
            new { organizationId }).AsList();
    }

    /// <summary>Agreements that founded the organisation, came out of its meetings, or have it as a party.</summary>
    public IReadOnlyList<Agreement> ListAgreements(int organizationId)
    {
        using var connection = database.Open();
        return [.. connection.Query<int>(
            """
            SELECT g.id
            FROM agreement g
            WHERE g.id IN (
              SELECT founding_agreement_id FROM organization WHERE actor_id = @organizationId
              UNION SELECT agreement_id FROM session WHERE organization_id = @organizationId
              UNION SELECT agreement_id FROM party WHERE actor_id = @organizationId)
            ORDER BY g.sort_date DESC, g.sort_title
            """,
            new { organizationId }).Select(database.Rows.Agreement)];
    }
}
