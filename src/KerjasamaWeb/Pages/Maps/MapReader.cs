using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Maps;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>Reads the map that an address asks for; the page, its pictures and its files ask the same.</summary>
public sealed class MapReader(CatalogDatabase catalogue, OrganizationQueries organizations, AgreementQueries agreements, CountryQueries countries, MapQueries maps, FieldQueries fields, WorldMap world)
{
    /// <summary>The keys of an address that change a map.</summary>
    public static readonly string[] Keys = ["lapis", "bidang", "per", "kawasan"];

    /// <summary>The map; nothing where the layer is of no known kind or record.</summary>
    public MapView? Read(IQueryCollection query)
    {
        if (MapLayer.Parse(CleanText.Clean(query["lapis"])) is not { } layer)
        {
            return null;
        }

        var problems = new List<string>();
        var field = Field(CleanText.Clean(query["bidang"]), layer, problems);
        var part = CleanText.Clean(query["kawasan"]).ToLowerInvariant();
        if (part.Length > 0 && part != WorldMap.World && !MapParts.IsKnown(part, world))
        {
            problems.Add($"Bagian peta “{part}” tidak dikenal; peta dunia yang ditunjukkan.");
            part = WorldMap.World;
        }

        var per = CleanText.Clean(query["per"]);
        var view = layer.Kind switch
        {
            MapKind.Mitra => countries.Find(layer.Slug) is { } country ? Partners(layer, country, field, per) : null,
            MapKind.Anggota => Members(layer, per),
            MapKind.Pihak => Parties(layer, per),
            _ => Members(layer, per) ?? Parties(layer, per),
        };
        if (view is null)
        {
            return null;
        }

        if (view.AsOf.Problem is { } problem)
        {
            problems.Add(problem);
        }

        view = view with { Part = part.Length == 0 ? WorldMap.World : part, Field = field, Problems = problems };
        return view with { Years = view.Years is { } years ? years with { Query = [.. view.Pairs("per")] } : null };
    }

    private Field? Field(string text, MapLayer layer, List<string> problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var field = fields.List().FirstOrDefault(f => f.Slug == text);
        if (field is null || layer.Kind != MapKind.Mitra)
        {
            problems.Add(field is null ? $"Bidang “{text}” tidak dikenal; semua bidang dihitung." : "Bidang hanya membedakan peta mitra bilateral.");
            return null;
        }

        return field;
    }

    private MapView Partners(MapLayer layer, Country country, Field? field, string per)
    {
        var today = catalogue.AsOf;
        // A partner without any dated agreement is there by today at the latest.
        var asOfToday = PartialDate.Of(today.Year, today.Month, today.Day);
        var asOf = AsOf.From(per, asOfToday, SitePaths.Maps);
        var all = maps.ListPartners(country.Code, field?.Code, null);
        var partners = asOf.IsAsked ? maps.ListPartners(country.Code, field?.Code, asOf.Day) : all;
        var rows = partners.Select(p => new MapRow
        {
            Code = p.Code,
            Name = p.Name,
            Path = p.Path?.StartsWith(SitePaths.Countries + "/", StringComparison.Ordinal) == true ? SitePaths.Relation(country.Slug, p.Path[(SitePaths.Countries.Length + 1)..]) : p.Path,
            Class = BilateralScale.Class(p.Count),
            Value = Format.Number(p.Count),
            Standing = "mitra",
        }).ToList();
        var inField = field is null ? "" : $" bidang {field.Name.ToLowerInvariant()}";
        return new()
        {
            Layer = layer,
            Belonging = layer,
            Centre = new MapMark(country.Code, country.Code == "IDN" ? "me" : "self") { Path = SitePaths.Country(country.Slug), Title = country.Name },
            Heading = $"Mitra bilateral {country.Name}{inField}",
            Answer = partners.Count == 0
                ? $"Tidak ada perjanjian bilateral{inField} {country.Name} yang tercatat sampai {Format.Date(asOf.Day)}."
                : $"{country.Name} punya {Format.Number(partners.Sum(p => p.Count))} perjanjian bilateral{inField} dengan {Format.Number(partners.Count)} mitra dalam katalog, dihitung menurut tanggal tanda tangan sampai {Format.Date(asOf.Day)}.",
            ValueName = "Perjanjian",
            AsOf = asOf,
            Rows = rows,
            Legend = [(country.Code == "IDN" ? "me" : "self", country.Name), .. BilateralScale.Steps],
            Years = YearSlider.From(asOf, today, "mitra", [.. all.Select(p => (p.Code, new Period(p.FirstDate ?? asOfToday, null)))]),
            RecordPath = SitePaths.Country(country.Slug),
            RecordName = country.Name,
        };
    }

    private MapView? Members(MapLayer layer, string per)
    {
        if (organizations.FindBySlug(layer.Slug) is not { } organization)
        {
            return null;
        }

        var rows = organizations.ListMemberships(organization.ActorId);
        var lastDay = organization.Dissolved is { } end && end.Earliest <= organization.MembersAsOf.Latest ? end.Earliest.AddDays(-1) : organization.MembersAsOf.Latest;
        return rows.Count == 0 ? null : TimedMap.View(new()
        {
            Layer = layer,
            Belonging = layer with { Kind = MapKind.Anggota },
            Name = organization.Abbreviation ?? organization.Name,
            Noun = organization.MemberNoun,
            Path = SitePaths.Organization(organization.Slug),
            ListDay = PartialDate.Of(lastDay.Year, lastDay.Month, lastDay.Day),
            Per = per,
            Entries = [.. rows.Select(m => new TimedEntry(m.Code, m.Name, m.Path, m.Status == MembershipStatus.Member, Labels.Of(m.Status), new(m.FromDate, m.ToDate)))],
        });
    }

    private MapView? Parties(MapLayer layer, string per)
    {
        if (agreements.FindBySlug(layer.Slug) is not { } agreement)
        {
            return null;
        }

        var rows = agreements.ListParties(agreement.Id);
        return rows.Count == 0 ? null : TimedMap.View(new()
        {
            Layer = layer,
            Belonging = layer with { Kind = MapKind.Pihak },
            Name = agreement.ShortTitle,
            Noun = "pihak",
            Path = SitePaths.Agreement(agreement.Slug),
            ListDay = agreement.PartiesAsOf,
            Per = per,
            IsBilateral = agreement.Label == Kerjasama.Catalog.Classification.Label.Bilateral,
            Entries = [.. rows.Select(p => new TimedEntry(p.Code, p.Name, p.Path, p.InForce is not null, "penanda tangan", p.InForce is null ? new(p.Signed, null) : new(p.InForce, p.LeftDate)))],
        });
    }
}
