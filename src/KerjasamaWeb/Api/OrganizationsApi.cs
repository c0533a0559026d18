using Kerjasama.Catalog;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Api.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary><c>organizations</c>: all organisations, forums and conferences, and one with its dated members.</summary>
internal static class OrganizationsApi
{
    private const string Tag = "Organisasi";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapRead("/organizations", List, new()
        {
            Id = "listOrganizations",
            Tag = Tag,
            Summary = "Semua organisasi, forum, dan konferensi, menurut nama",
            Parameters = [ApiParameters.Kind, ApiParameters.Reach, ApiParameters.Field, ApiParameters.Member],
            Example = "/organizations?reach=regional&member=IDN",
        });
        api.MapRead("/organizations/{slug:code}", Find, new()
        {
            Id = "getOrganization",
            Tag = Tag,
            Summary = "Satu organisasi: profil, masa keanggotaan, dan pertemuan",
            Parameters = [ApiParameters.OrganizationId, ApiParameters.AsOf],
            Example = "/organizations/asean?asOf=1990-01-01",
        });
    }

    /// <summary>One organisation with its members, all periods or those of a day.</summary>
    public static OrganizationRecord? Read(string slug, DateOnly? asOf, OrganizationQueries organizations, SourceQueries sources) =>
        organizations.FindBySlug(slug) is { } organization
            ? OrganizationRecord.From(
                organization,
                organizations.ListFields(organization.ActorId),
                organizations.ListMemberships(organization.ActorId),
                organizations.ListSessions(organization.ActorId),
                sources.ListByRecord(SitePaths.Organization(slug)),
                asOf)
            : null;

    private static Results<Ok<ListAnswer<OrganizationRow>>, ProblemHttpResult> List(HttpRequest request, OrganizationQueries organizations, FieldQueries fields, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var filter = new OrganizationFilter
        {
            Kind = query.Choice<OrganizationKind>(ApiParameters.Kind),
            Reach = query.Choice<Reach>(ApiParameters.Reach),
            Field = query.Field(ApiParameters.Field, fields),
            Member = query.Actor(ApiParameters.Member, catalogue.Register)?.Code,
        };
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var found = organizations.List(filter);
        return TypedResults.Ok(new ListAnswer<OrganizationRow> { Total = found.Count, AsOf = catalogue.AsOf, Items = [.. found.Select(OrganizationRow.From)] });
    }

    private static Results<Ok<OrganizationRecord>, ProblemHttpResult> Find(string slug, HttpRequest request, OrganizationQueries organizations, SourceQueries sources, CatalogDatabase catalogue)
    {
        var query = new ApiQuery(request.Query);
        var asOf = query.Day(ApiParameters.AsOf);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var record = Read(slug.ToLowerInvariant(), asOf, organizations, sources)
            ?? (catalogue.Register.Find(slug) is { Slug: { } other } ? Read(other, asOf, organizations, sources) : null);
        return record is not null ? TypedResults.Ok(record) : Unknown(slug, catalogue.Register);
    }

    private static ProblemHttpResult Unknown(string id, ActorRegister register) => ApiProblems.NotFound(
        $"Organisasi “{id}” tidak ada dalam katalog.{NearestNames.Sentence(NearestNames.Of(id, register.All.Where(a => a is { Slug: not null, Kind: ActorKind.Organization or ActorKind.Bloc })))}");
}
