using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Relations;
using KerjasamaWeb.Api;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Network;

/// <summary>Who shares what: the network around one country or organisation, or the map of organisations by shared members.</summary>
[CachedBy("pusat", "batas")]
public sealed class IndexModel(CountryQueries countries, OrganizationQueries organizations, NetworkQueries networks) : SitePage
{
    /// <summary>The shares of members, in a hundred, from which two organisations are joined.</summary>
    public static readonly IReadOnlyList<int> Steps = [20, 35, 50, 70];

    private const int DefaultStep = 35;

    public Country? Country { get; private set; }

    public Organization? Organization { get; private set; }

    public string? Name => Country?.Name ?? Organization?.Abbreviation ?? Organization?.Name;

    public EgoNetwork? Ego { get; private set; }

    public OrganizationMap? Map { get; private set; }

    public int Step { get; private set; } = DefaultStep;

    public string? Problem { get; private set; }

    public IReadOnlyList<Country> Countries => countries.List();

    public IReadOnlyList<Organization> Organizations => organizations.List(new());

    public void OnGet()
    {
        if (Asked("pusat") is { } center)
        {
            ReadCenter(center);
        }

        if (Asked("batas") is { } step)
        {
            Step = Steps.FirstOrDefault(s => s.ToString(System.Globalization.CultureInfo.InvariantCulture) == step);
            if (Step == 0)
            {
                (Step, Problem) = (DefaultStep, Problem ?? $"Batas “{step}” tidak dikenal. Pilihannya: {string.Join(", ", Steps)}.");
            }
        }

        if (Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        Map = Ego is null ? networks.Map(Step) : null;
        Title = Ego is null ? "Jaringan organisasi" : $"Jaringan {Name}";
        Description = Ego is null
            ? "Organisasi mana yang anggotanya mirip? Organisasi yang berbagi anggota dihubungkan dengan garis, dengan tabelnya."
            : $"Siapa berbagi apa di sekitar {Name}: organisasi, negara, dan keanggotaannya dalam satu gambar dan satu tabel.";
        CanonicalPath = SitePaths.Networks;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = (Asked("pusat") ?? Asked("batas")) is not null;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public string StepPath(int step) => Paging.Address(SitePaths.Networks, [new("batas", step.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    private void ReadCenter(string text)
    {
        var actor = Catalogue.Register.Find(text);
        Country = actor is null ? null : countries.List().FirstOrDefault(c => c.Code == actor.Code);
        Organization = actor is null ? null : organizations.List(new()).FirstOrDefault(o => o.Code == actor.Code);
        Ego = Country is not null ? networks.AroundCountry(Country) : Organization is not null ? networks.AroundOrganization(Organization) : null;
        if (Ego is null)
        {
            Problem = $"“{text}” bukan negara atau organisasi yang dikenal.{NearestNames.Sentence(NearestNames.Of(text, Catalogue.Register.All))}";
        }
    }
}
