using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Relations;
using Xunit;

namespace Kerjasama.Catalog.Tests.Relations;

public sealed class NetworkQueriesTests : IDisposable
{
    private readonly TestCatalog _catalog = TestCatalog.Containing(
        ("organizations/satu.md", Organization("SATU", "Satu")),
        ("organizations/satu.members.csv", Members("IDN", "MYS", "SGP")),
        ("organizations/dua.md", Organization("DUA", "Dua")),
        ("organizations/dua.members.csv", Members("IDN", "MYS")),
        ("organizations/tiga.md", Organization("TIGA", "Tiga")),
        ("organizations/tiga.members.csv", Members("JPN", "SGP")));

    private NetworkQueries Networks => new(_catalog.Database);

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void The_network_around_a_country_holds_its_organisations_and_their_other_members()
    {
        var ego = Networks.AroundCountry(new CountryQueries(_catalog.Database).Find("indonesia")!);

        Assert.Equal(["dua", "satu"], ego.Organizations.Select(o => o.Slug).Order());
        Assert.Equal(["malaysia", "singapura"], ego.Countries.Select(c => c.Slug).Order());
        Assert.Equal((3, 2), (ego.Links.Count, ego.CountryTotal));
    }

    [Fact]
    public void The_network_around_an_organisation_holds_those_alike_and_its_own_members()
    {
        var ego = Networks.AroundOrganization(new OrganizationQueries(_catalog.Database).ListBySlugs(["satu"])[0]);

        Assert.Equal(["dua", "tiga"], ego.Organizations.Select(o => o.Slug).Order());
        Assert.Equal(["indonesia", "malaysia", "singapura"], ego.Countries.Select(c => c.Slug).Order());
    }

    [Theory]
    [InlineData(20, 2)]
    [InlineData(50, 1)]
    [InlineData(70, 0)]
    public void The_map_joins_organisations_from_the_asked_share_of_members(int percent, int ties) =>
        Assert.Equal(ties, Networks.Map(percent).Ties.Count);

    [Fact]
    public void The_map_is_the_same_for_the_same_content()
    {
        var again = new NetworkQueries(CatalogDatabase.OpenVerified(_catalog.Database.Path)).Map(20);

        Assert.Equal(Networks.Map(20).Organizations.Select(o => o.Slug), again.Organizations.Select(o => o.Slug));
        Assert.Equal(Networks.Map(20).Ties, again.Ties);
    }

    private static string Members(params string[] codes) =>
        "member,status,from,to,founder,source,note,unverified\n" + string.Concat(codes.Select(c => $"{c},member,1970,,,,,\n"));

    private static string Organization(string code, string name) =>
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
        memberNoun: anggota
        sources:
          - source: un-members
        checked: 2026-11-24
        ---
        """;
}
