using System.Globalization;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Compare;

/// <summary>One row of the comparison: what is compared, and a cell for each country.</summary>
public sealed record CompareRow(string Title, IReadOnlyList<CompareCell> Cells)
{
    private const int FieldsShown = 3;

    public static IReadOnlyList<CompareRow> List(IReadOnlyList<CountryProfile> countries, CompareQueries compare, DateOnly asOf)
    {
        var day = "per " + Format.Date(asOf);
        CompareRow Row(string title, Func<CountryProfile, CompareCell> cell) => new(title, [.. countries.Select(cell)]);
        return
        [
            Row("Nama resmi", c => new(c.OfficialName)),
            Row("Ibu kota", c => new(c.Capital)),
            Row("Kawasan", c => new(c.SubregionName, c.RegionName, SitePaths.Region(c.Subregion))),
            Row("Penduduk", c => new(c.Population is { } people ? Format.Number(people) : null, c.PopulationYear?.ToString(CultureInfo.InvariantCulture))),
            Row("Luas wilayah", c => new(c.AreaKm2 is { } area ? Format.Number(area) : null, "km²")),
            Row("Masuk PBB", c => new(c.UnAdmission is { } day ? Format.Date(day) : null, Labels.Of(c.Status))),
            Row("Perjanjian bilateral", c => new(Format.Number(c.BilateralCount), day, AgreementLists.Of([c.Code], Label.Bilateral))),
            Row("Perjanjian multilateral", c => new(Format.Number(c.MultilateralCount), day, AgreementLists.Of([c.Code], Label.Multilateral))),
            Row("Organisasi dan forum", c => new(Format.Number(c.MembershipCount), day, SitePaths.Country(c.Slug) + "#organisasi")),
            Row("Bidang terbanyak", c => new(compare.ListFields(c.Code, FieldsShown) is { Count: > 0 } fields ? string.Join(", ", fields.Select(f => $"{f.Field.ToLowerInvariant()} ({f.Count})")) : null, day)),
        ];
    }
}
