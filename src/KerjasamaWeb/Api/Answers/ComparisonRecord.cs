using System.ComponentModel;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;

namespace KerjasamaWeb.Api.Answers;

[Description("Dua sampai empat negara berdampingan.")]
public sealed record ComparisonRecord
{
    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<CountryRow> Countries { get; init; }

    [Description("Setiap gabungan negara, dan banyaknya yang diikuti gabungan itu saja.")]
    public required IReadOnlyList<Intersection> Intersections { get; init; }

    public required IReadOnlyList<ComparedOrganization> Organizations { get; init; }

    public required string Url { get; init; }

    public static ComparisonRecord From(IReadOnlyList<Country> countries, CompareQueries compare, DateOnly asOf)
    {
        IReadOnlyList<string> codes = [.. countries.Select(c => c.Code)];
        return new()
        {
            AsOf = asOf,
            Countries = [.. countries.Select(CountryRow.From)],
            Intersections = compare.ListIntersections(codes),
            Organizations = [.. compare.ListOrganizations(codes).Select(o => new ComparedOrganization { Slug = o.Organization.Slug, Name = o.Organization.Name, Members = [.. codes.Where((_, i) => o.Seats[i].IsMember)] })],
            Url = SitePaths.Compare(countries.Select(c => c.Slug)),
        };
    }
}
