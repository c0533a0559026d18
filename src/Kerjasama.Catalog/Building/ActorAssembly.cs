using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Building;

/// <summary>Everyone who may stand in a party list, out of countries, organisations and <c>actors.csv</c>.</summary>
public static class ActorAssembly
{
    public static ActorRegister Register(ContentSet content) => new(Actors(content));

    public static IEnumerable<Actor> Actors(ContentSet content)
    {
        var periods = content.Statehood.ToLookup(s => s.Code, s => s.Period);
        var states = content.Countries.Select(c => new Actor
        {
            Code = c.Code,
            Name = c.Name,
            NameEn = c.NameEn,
            Kind = ActorKind.State,
            Slug = c.Slug,
            From = c.Independence,
            Periods = [.. periods[c.Code].OrderBy(p => p.From)],
            Aliases = [c.Iso2, c.OfficialName, .. c.Aliases, .. c.FormerNames.Select(f => f.Name)],
        });
        var organizations = content.Organizations.Select(o => new Actor
        {
            Code = o.Code,
            Name = o.Name,
            NameEn = o.NameEn,
            Kind = o.Kind == OrganizationKind.Igo ? ActorKind.Organization : ActorKind.Bloc,
            From = o.Founded,
            Until = o.Dissolved,
            Slug = o.Slug,
            Aliases = [.. o.Abbreviation is { } short_ ? [short_] : Array.Empty<string>(), .. o.Aliases],
            SignsTreaties = o.SignsTreaties,
            Members = [.. o.Members.Where(m => m.Status == MembershipStatus.Member).Select(m => new GroupMember { Code = m.Member, From = m.From, To = LastDay(m.To) })],
        });
        // Pages come last: a page replaces a row of the same code.
        return content.OtherActors.Select(a => a.Actor with { Periods = [.. periods[a.Actor.Code].OrderBy(p => p.From)] }).Concat(states).Concat(organizations);
    }

    // 'to' is the first day no longer a member; a group member's To is its last.
    private static PartialDate? LastDay(PartialDate? to) =>
        to is { Day: not null } day ? PartialDate.Parse(day.Earliest.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : to;
}
