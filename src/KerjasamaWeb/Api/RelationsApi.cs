using Kerjasama.Catalog;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;
using KerjasamaWeb.Api.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary><c>relations</c>: what two countries have in common.</summary>
internal static class RelationsApi
{
    public static void Map(IEndpointRouteBuilder api) => api.MapRead("/relations/{a:code}/{b:code}", Find, new()
    {
        Id = "getRelation",
        Tag = "Hubungan",
        Summary = "Dua negara: perjanjian bersama dan organisasi bersama",
        Parameters = [ApiParameters.FirstCountry, ApiParameters.SecondCountry],
        Example = "/relations/IDN/JPN",
    });

    public static RelationRecord Read(Country one, Country other, RelationQueries relations, CatalogDatabase catalogue)
    {
        var (first, second) = SitePaths.OrderPair(one.Slug, other.Slug).First == one.Slug ? (one, other) : (other, one);
        return RelationRecord.From(first, second, relations.ListAgreements(first.Code, second.Code), relations.ListOrganizations(first.Code, second.Code), catalogue.AsOf);
    }

    private static Results<Ok<RelationRecord>, ProblemHttpResult> Find(string a, string b, CountryQueries countries, RelationQueries relations, CatalogDatabase catalogue)
    {
        if (CountriesApi.Named(a, countries, catalogue.Register) is not { } one)
        {
            return CountriesApi.Unknown(a, catalogue.Register);
        }

        if (CountriesApi.Named(b, countries, catalogue.Register) is not { } other)
        {
            return CountriesApi.Unknown(b, catalogue.Register);
        }

        return one.Code == other.Code
            ? ApiProblems.BadRequest($"Hubungan memerlukan dua negara yang berbeda; keduanya {one.Name}.")
            : TypedResults.Ok(Read(one, other, relations, catalogue));
    }
}
