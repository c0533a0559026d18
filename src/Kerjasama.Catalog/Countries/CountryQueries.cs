using Dapper;
using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Countries;

/// <summary>The questions that pages ask about countries.</summary>
public sealed class CountryQueries(CatalogDatabase database)
{
    /// <summary>All countries by name, or those of one region or subregion.</summary>
    public IReadOnlyList<Country> List(string? region = null, CountryStatus? status = null) => region is null && status is null
        ? database.Rows.Countries
        : [.. database.Rows.Countries.Where(c => (region is null || c.Region == region || c.Subregion == region) && (status is null || c.Status == status))];

    /// <summary>The countries with the most bilateral agreements with Indonesia.</summary>
    public IReadOnlyList<Country> ListClosestToIndonesia(int limit) =>
        [.. database.Rows.Countries.Where(c => c.BilateralWithIndonesia > 0).OrderByDescending(c => c.BilateralWithIndonesia).Take(limit)];

    public Country? Find(string slug) => database.Rows.CountryBySlug.GetValueOrDefault(slug);

    public CountryProfile? FindBySlug(string slug) => database.Keep("country", slug, connection => connection.QuerySingleOrDefault<CountryProfile>(
        """
        SELECT c.actor_id, a.code, c.slug, a.name, a.name_en, a.iso2, c.official_name, c.former_names, c.aliases, c.status, c.status_note, c.capital, c.capital_note,
          a.region, r.name AS region_name, a.subregion, s.name AS subregion_name, c.area_km2, c.population, c.population_year, c.independence, c.un_admission,
          c.html, c.checked, c.unverified, c.bilateral_with_indonesia, c.bilateral_count, c.multilateral_count, c.membership_count
        FROM country c JOIN actor a ON a.id = c.actor_id JOIN region r ON r.slug = a.region JOIN region s ON s.slug = a.subregion
        WHERE c.slug = @slug
        """,
        new { slug }));

    /// <summary>The newest bilateral and the newest multilateral agreements of a country, at most <paramref name="each"/> of one.</summary>
    public IReadOnlyList<Agreement> ListNewestAgreements(int actorId, int each) => database.Keep<IReadOnlyList<Agreement>>("newest agreements of a country", (actorId, each), connection =>
    [
        .. database.Rows.Bilateral(actorId).Select(b => b.Agreement).DistinctBy(a => a.Slug).Take(each),
        .. connection.Query<int>(
            """
            SELECT g.id
            FROM agreement g
            WHERE g.label = 'Multilateral' AND EXISTS (SELECT 1 FROM party p WHERE p.actor_id = @actorId AND p.agreement_id = g.id AND p.signatory_only = 0)
            ORDER BY g.sort_date DESC, g.sort_title
            LIMIT @each
            """,
            new { actorId, each }).Select(database.Rows.Agreement),
    ]);

    /// <summary>Whom a country has bilateral agreements with, the most first and then by name.</summary>
    public IReadOnlyList<BilateralPartner> ListPartners(int actorId) => database.Keep<IReadOnlyList<BilateralPartner>>("partners of a country", actorId, _ =>
    [
        .. database.Rows.Bilateral(actorId).GroupBy(b => b.PartnerId).Select(p => new BilateralPartner
        {
            Code = p.First().PartnerCode,
            Name = database.Register[p.First().PartnerCode].Name,
            CountrySlug = database.Rows.Country(p.Key)?.Slug,
            AgreementCount = p.Count(),
        }).OrderByDescending(p => p.AgreementCount).ThenBy(p => p.Name, StringComparer.Ordinal),
    ]);

    /// <summary>Events that concern the record at <paramref name="path"/>, in order of time.</summary>
    public IReadOnlyList<CountryEvent> ListEvents(string path) => [.. database.Rows.Events(path)];
}
