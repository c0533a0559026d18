using System.ComponentModel;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;

namespace KerjasamaWeb.Api.Answers;

[Description("Hubungan dua negara: perjanjian dan organisasi yang diikuti keduanya.")]
public sealed record RelationRecord
{
    [Description("Kedua negara: Indonesia lebih dahulu, selain itu menurut abjad slug.")]
    public required IReadOnlyList<CountryRow> Countries { get; init; }

    public required DateOnly AsOf { get; init; }

    public required RelationCounts Counts { get; init; }

    [Description("Semua perjanjian bersama, yang terbaru lebih dahulu.")]
    public required IReadOnlyList<AgreementRow> Agreements { get; init; }

    public required IReadOnlyList<SharedOrganizationRow> Organizations { get; init; }

    public required string Url { get; init; }

    public static RelationRecord From(Country first, Country second, IReadOnlyList<Agreement> agreements, IReadOnlyList<SharedOrganization> organizations, DateOnly asOf) => new()
    {
        Countries = [CountryRow.From(first), CountryRow.From(second)],
        AsOf = asOf,
        Counts = new()
        {
            Bilateral = agreements.Count(a => a.Label == Label.Bilateral),
            Multilateral = agreements.Count(a => a.Label == Label.Multilateral),
            Organizations = organizations.Count,
        },
        Agreements = [.. agreements.Select(AgreementRow.From)],
        Organizations = [.. organizations.Select(SharedOrganizationRow.From)],
        Url = SitePaths.Relation(first.Slug, second.Slug),
    };
}
