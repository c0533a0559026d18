using Dapper;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;

namespace Kerjasama.Catalog.Timelines;

/// <summary>The question that the timeline asks.</summary>
public sealed class TimelineQueries(CatalogDatabase database)
{
    private const string Indonesia = "IDN";

    /// <summary>Everything dated about a country: events that name it (for Indonesia all), its memberships, its agreements with a page of their own; the earliest first.</summary>
    public IReadOnlyList<TimelineItem> List(string code, string countryPath)
    {
        using var connection = database.Open();
        var events = connection.Query<(string Slug, string Title, PartialDate Date, string Summary, IReadOnlyList<string> Fields)>(
            """
            SELECT slug, title, date, summary, fields
            FROM event
            WHERE @path IS NULL OR EXISTS (SELECT 1 FROM json_each(event.records) r WHERE r.value = @path)
            """,
            new { path = code == Indonesia ? null : countryPath })
            .Select(e => new TimelineItem { Kind = TimelineKind.Peristiwa, Date = e.Date, Title = e.Title, Summary = e.Summary, Path = SitePaths.Event(e.Slug), Fields = e.Fields });
        var memberships = connection.Query<(string Slug, string Name, string? Abbreviation, PartialDate? From, PartialDate? To, bool Founder, IReadOnlyList<string> Fields)>(
            """
            SELECT o.slug, x.name, o.abbreviation, m.from_date, m.to_date, m.founder,
              (SELECT json_group_array(f.field) FROM organization_field f WHERE f.organization_id = o.actor_id)
            FROM membership m JOIN organization o ON o.actor_id = m.organization_id JOIN actor x ON x.id = o.actor_id JOIN actor a ON a.id = m.member_id
            WHERE a.code = @code AND m.status = 'Member'
            """,
            new { code }).SelectMany(m => new[] { (Date: m.From, Step: m.Founder ? TimelineStep.Founded : TimelineStep.Joined), (Date: m.To, Step: TimelineStep.Left) }
                .Where(d => d.Date is not null)
                .Select(d => new TimelineItem { Kind = TimelineKind.Keanggotaan, Date = d.Date!.Value, Title = m.Abbreviation ?? m.Name, Path = SitePaths.Organization(m.Slug), Fields = m.Fields, Step = d.Step }));
        var agreements = connection.Query<(string Slug, string Title, PartialDate? Signed, PartialDate? InForce, string Label, int Parties, IReadOnlyList<string> Fields)>(
            """
            SELECT g.slug, g.short_title, g.signed, g.in_force, g.label, g.party_count,
              (SELECT json_group_array(f.field) FROM agreement_field f WHERE f.agreement_id = g.id)
            FROM agreement g
            WHERE g.is_short_record = 0 AND coalesce(g.signed, g.in_force) IS NOT NULL
              AND EXISTS (SELECT 1 FROM party p JOIN actor a ON a.id = p.actor_id WHERE p.agreement_id = g.id AND a.code = @code AND p.signatory_only = 0)
            """,
            new { code }).Select(g => new TimelineItem
            {
                Kind = TimelineKind.Perjanjian,
                Date = (g.Signed ?? g.InForce)!.Value,
                Title = g.Title,
                Path = SitePaths.Agreement(g.Slug),
                Fields = g.Fields,
                Label = Enum.Parse<Label>(g.Label),
                Parties = g.Parties,
                Step = g.Signed is null ? TimelineStep.InForce : TimelineStep.Signed,
            });
        return [.. events.Concat(memberships).Concat(agreements).OrderBy(i => i.Date.Earliest).ThenBy(i => i.Kind).ThenBy(i => i.Title, StringComparer.Ordinal)];
    }
}
