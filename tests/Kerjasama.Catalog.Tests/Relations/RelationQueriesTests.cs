using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Relations;
using Xunit;

namespace Kerjasama.Catalog.Tests.Relations;

public sealed class RelationQueriesTests : IDisposable
{
    private readonly TestCatalog _catalog = TestCatalog.Containing(
        ("agreements/id-jp-lama.md", TestCatalog.Agreement("Lama", "parties:\n  - { party: IDN }\n  - { party: JPN }").Replace("2007-08-20", "1958", StringComparison.Ordinal)),
        ("agreements/id-jp-baru.md", TestCatalog.Agreement("Baru", "parties:\n  - { party: IDN }\n  - { party: JPN }")),
        ("agreements/id-jp-pertahanan.md", TestCatalog.Agreement("Pertahanan", "parties:\n  - { party: IDN }\n  - { party: JPN }").Replace("fields: [trade]", "fields: [defence]", StringComparison.Ordinal)),
        ("agreements/my-sg.md", TestCatalog.Agreement("Malaysia dan Singapura", "parties:\n  - { party: MYS }\n  - { party: SGP }")),
        ("agreements/tiga.md", TestCatalog.Agreement("Tiga", "parties:\n  - { party: IDN }\n  - { party: MYS }\n  - { party: JPN }\n  - { party: SGP, role: signatory }")),
        ("organizations/perhimpunan.md", Organization("PER", "Perhimpunan")),
        ("organizations/perhimpunan.members.csv", "member,status,from,to,founder,source,note,unverified\nIDN,member,1967-08-08,,yes,,,\nMYS,member,1967-08-08,,yes,,,\nSGP,member,1970,,,,,\nJPN,member,1970,1980,,,,\n"),
        ("organizations/bubar.md", Organization("BUB", "Bubar", "dissolved: 1990")),
        ("organizations/bubar.members.csv", "member,status,from,to,founder,source,note,unverified\nIDN,member,1967,,,,,\nMYS,member,1967,,,,,\n"));

    private RelationQueries Relations => new(_catalog.Database);

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void Bilateral_agreements_stand_by_field_and_then_newest_first() =>
        Assert.Equal(["id-jp-baru", "id-jp-lama", "id-jp-pertahanan"], Relations.ListBilateral("IDN", "JPN").Select(a => a.Slug));

    [Fact]
    public void Both_orders_of_a_pair_find_the_same()
    {
        Assert.Equal(Relations.ListBilateral("IDN", "JPN"), Relations.ListBilateral("JPN", "IDN"));
        Assert.Equal(Relations.ListMultilateral("IDN", "MYS", 5), Relations.ListMultilateral("MYS", "IDN", 5));
    }

    [Fact]
    public void Shared_multilateral_agreements_bind_both_and_signatories_are_not_bound()
    {
        Assert.Equal(["tiga"], Relations.ListMultilateral("IDN", "JPN", 5).Select(a => a.Slug));
        Assert.Equal(1, Relations.CountMultilateral("IDN", "JPN"));
        Assert.Empty(Relations.ListMultilateral("IDN", "SGP", 5));
        Assert.Equal(0, Relations.CountMultilateral("IDN", "SGP"));
    }

    [Fact]
    public void All_shared_agreements_are_the_bilateral_and_the_multilateral_ones() =>
        Assert.Equal(["id-jp-baru", "id-jp-lama", "id-jp-pertahanan", "tiga"], Relations.ListAgreements("IDN", "JPN").Select(a => a.Slug).Order());

    [Fact]
    public void Shared_organisations_are_those_of_today()
    {
        var shared = Assert.Single(Relations.ListOrganizations("IDN", "SGP"));

        Assert.Equal(("perhimpunan", "1967-08-08", "1970", 3), (shared.Slug, shared.FirstSince?.ToString(), shared.SecondSince?.ToString(), shared.MemberCount));
        Assert.Empty(Relations.ListOrganizations("IDN", "JPN"));
        Assert.DoesNotContain(Relations.ListOrganizations("IDN", "MYS"), o => o.Slug == "bubar");
    }

    [Fact]
    public void What_only_one_has_is_told_from_what_both_have()
    {
        var agreements = Relations.CompareAgreements("IDN", "SGP");
        var organizations = Relations.CompareOrganizations("IDN", "JPN");

        Assert.Equal(("tiga", 0, 0), (Assert.Single(agreements.OnlyFirst).Slug, agreements.Both.Count, agreements.OnlySecond.Count));
        Assert.Equal(("perhimpunan", 0, 0), (Assert.Single(organizations.OnlyFirst).Slug, organizations.Both.Count, organizations.OnlySecond.Count));
    }

    [Fact]
    public void Every_combination_of_compared_countries_counts_what_no_other_shares()
    {
        var parts = new CompareQueries(_catalog.Database).ListIntersections(["IDN", "MYS", "SGP"]);

        Assert.Equal(7, parts.Count);
        Assert.Equal([("IDN MYS SGP", 0, 1), ("IDN MYS", 1, 0)], parts.Where(p => p.Agreements + p.Organizations > 0).Select(p => (string.Join(' ', p.Codes), p.Agreements, p.Organizations)));
    }

    [Fact]
    public void Closest_pairs_leave_Indonesia_out()
    {
        var pair = Assert.Single(Relations.ListClosestPairs(10));

        Assert.Equal(("malaysia", "singapura", 1), (pair.FirstSlug, pair.SecondSlug, pair.AgreementCount));
    }

    [Fact]
    public void Partners_of_a_country_are_ranked_by_bilateral_agreements()
    {
        var countries = new CountryQueries(_catalog.Database);
        var indonesia = countries.FindBySlug("indonesia")!;

        var partner = Assert.Single(countries.ListPartners(indonesia.ActorId));
        Assert.Equal(("JPN", "Jepang", "jepang", 3), (partner.Code, partner.Name, partner.CountrySlug, partner.AgreementCount));
        Assert.Equal(3, countries.Find("jepang")!.BilateralWithIndonesia);
        Assert.Equal(["jepang"], countries.ListClosestToIndonesia(5).Select(c => c.Slug));
    }

    [Fact]
    public void Newest_agreements_are_limited_for_each_label()
    {
        var countries = new CountryQueries(_catalog.Database);

        Assert.Equal(["id-jp-baru", "tiga"], countries.ListNewestAgreements(countries.FindBySlug("jepang")!.ActorId, 1).Select(a => a.Slug));
    }

    [Fact]
    public void Memberships_of_a_country_end_with_the_organisation()
    {
        var memberships = new OrganizationQueries(_catalog.Database).ListByMember(new CountryQueries(_catalog.Database).FindBySlug("indonesia")!.ActorId);
        var ended = memberships.Single(m => m.Slug == "bubar");

        Assert.Equal("1990", ended.Ended?.ToString());
        Assert.False(ended.IsOn(new DateOnly(2026, 1, 1)));
        Assert.True(ended.IsOn(new DateOnly(1989, 12, 31)));
        Assert.True(memberships.Single(m => m.Slug == "perhimpunan").IsOn(new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void Regions_count_their_countries_and_know_their_organisations()
    {
        var regions = new RegionQueries(_catalog.Database);

        Assert.Equal([("asia", 4), ("asia-tenggara", 3), ("asia-timur", 1)], regions.List().Select(r => (r.Slug, r.CountryCount)));
        var organization = Assert.Single(regions.ListOrganizations("asia-tenggara"));
        Assert.Equal(("perhimpunan", 3, 3), (organization.Slug, organization.InsideCount, organization.MemberCount));
        Assert.Empty(regions.ListOrganizations("asia-timur"));
    }

    private static string Organization(string code, string name, string more = "memberNoun: anggota") =>
        $"""
        ---
        code: {code}
        name: {name}
        nameEn: {name}
        kind: igo
        reach: regional
        fields: [trade]
        founded: 1967-08-08
        summary: {name} untuk uji.
        membersAsOf: 2026-05-31
        {more}
        sources:
          - source: un-members
        checked: 2026-11-24
        ---
        """;
}
