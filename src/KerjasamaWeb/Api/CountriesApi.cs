using Kerjasama.Catalog;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Api.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary><c>countries</c>: all countries, and one.</summary>
internal static class CountriesApi
{
    private const string Tag = "Negara";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapRead("/countries", List, new()
        {
            Id = "listCountries",
            Tag = Tag,
            Summary = "Semua negara, menurut nama",
            Parameters = [ApiParameters.Region, ApiParameters.CountryStatus],
            Example = "/countries?region=asia-tenggara",
        });
        api.MapRead("/countries/{id:code}", Find, new()
        {
            Id = "getCountry",
            Tag = Tag,
            Summary = "Satu negara: profil, hitungan, dan keanggotaan",
            Parameters = [ApiParameters.CountryId, ApiParameters.AsOf],
            Example = "/countries/IDN",
        });
    }

    /// <summary>The country with this slug, code or other name.</summary>
    public static Country? Named(string id, CountryQueries countries, ActorRegister register) =>
        countries.Find(id.ToLowerInvariant()) ?? (register.Find(id) is { Slug: { } slug } ? countries.Find(slug) : null);

    public static ProblemHttpResult Unknown(string id, ActorRegister register) => ApiProblems.NotFound(
        $"Negara “{id}” tidak ada dalam katalog.{NearestNames.Sentence(NearestNames.Of(id, register.All.Where(a => a is { Slug: not null, Kind: ActorKind.State or ActorKind.Territory })))}");

    /// <summary>One country with its memberships, all or those of a day.</summary>
    public static CountryRecord? Read(string slug, DateOnly? asOf, CountryQueries countries, OrganizationQueries organizations, SourceQueries sources, CatalogDatabase catalogue) =>
        countries.FindBySlug(slug) is { } country
            ? CountryRecord.From(
                country,
                organizations.ListByMember(country.ActorId).Where(m => asOf is not { } day || m.IsOn(day)),
                sources.ListByRecord(SitePaths.Country(slug)),
                asOf ?? catalogue.AsOf)
            : null;

    private static Results<Ok<ListAnswer<CountryRow>>, ProblemHttpResult> List(HttpRequest request, CountryQueries countries, RegionQueries regions, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var region = query.Text(ApiParameters.Region)?.ToLowerInvariant();
        var status = query.Choice<CountryStatus>(ApiParameters.CountryStatus);
        if (region is not null && regions.FindBySlug(region) is null)
        {
            query.Add($"{ApiParameters.Region.Name}: kawasan “{region}” tidak dikenal. Pilihannya: {string.Join(", ", regions.List().Select(r => r.Slug))}.");
        }

        if (query.Problem is { } problem)
        {
            return problem;
        }

        var found = countries.List(region, status);
        return TypedResults.Ok(new ListAnswer<CountryRow> { Total = found.Count, AsOf = catalogue.AsOf, Items = [.. found.Select(CountryRow.From)] });
    }

    private static Results<Ok<CountryRecord>, ProblemHttpResult> Find(string id, HttpRequest request, CountryQueries countries, OrganizationQueries organizations, SourceQueries sources, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var asOf = query.Day(ApiParameters.AsOf);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        return Named(id, countries, catalogue.Register) is { } country && Read(country.Slug, asOf, countries, organizations, sources, catalogue) is { } record
            ? TypedResults.Ok(record)
            : Unknown(id, catalogue.Register);
    }
}
