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
        // A row of actors.csv with the code of a page keeps what the page does not say: kind and parent of a territory, names in registries.
        var rows = content.OtherActors.ToDictionary(a => a.Actor.Code, a => a.Actor, StringComparer.Ordinal);
        var periods = content.Statehood.ToLookup(s => s.Code, s => s.Period);
        var states = content.Countries.Select(c => (rows.GetValueOrDefault(c.Code) ?? new Actor { Code = c.Code, Name = c.Name, Kind = ActorKind.State, From = periods.Contains(c.Code) ? null : c.Independence }).Named(
            c.Name, c.NameEn, c.Slug, [c.Iso2, c.OfficialName, .. c.Aliases, .. c.FormerNames.Select(f => f.Name)]));
        var organizations = content.Organizations.Select(o =>
        {
            var row = rows.GetValueOrDefault(o.Code);
            var actor = (row ?? new Actor { Code = o.Code, Name = o.Name, Kind = o.Kind == OrganizationKind.Igo ? ActorKind.Organization : ActorKind.Bloc }) with
            {
                From = o.Founded,
                Until = o.Dissolved,
                SignsTreaties = o.SignsTreaties || row is { SignsTreaties: true },
                Members = [.. o.Members.Where(m => m.Status == MembershipStatus.Member).Select(m => new GroupMember { Code = m.Member, From = m.From, To = LastDay(m.To) })],
            };
            return actor.Named(o.Name, o.NameEn, o.Slug, [o.Abbreviation ?? o.Code, .. o.Aliases]);
        });
        return rows.Values.Concat(states).Concat(organizations).Select(a => a with { Periods = [.. periods[a.Code].OrderBy(p => p.From)] });
    }

    private static Actor Named(this Actor actor, string name, string nameEn, string slug, IEnumerable<string> aliases) =>
        actor with { Name = name, NameEn = nameEn, Slug = slug, Aliases = [.. actor.Aliases.Concat(aliases).Distinct(StringComparer.Ordinal)] };

    // 'to' is the first day no longer a member; a group member's To is its last.
    private static PartialDate? LastDay(PartialDate? to) =>
        to is { Day: not null } day ? PartialDate.Parse(day.Earliest.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : to;
}
