using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Xunit;

namespace Kerjasama.Catalog.Tests.Agreements;

public sealed class ParticipationQueriesTests : IDisposable
{
    private readonly TestCatalog _catalog = TestCatalog.Containing(
        ("agreements/id-jp.md", TestCatalog.Agreement("Indonesia dan Jepang", "parties:\n  - { party: IDN }\n  - { party: JPN }")),
        ("agreements/id-my.md", TestCatalog.Agreement("Indonesia dan Malaysia", "parties:\n  - { party: IDN }\n  - { party: MYS }").Replace("fields: [trade]", "fields: [defence, trade]", StringComparison.Ordinal).Replace("2007-08-20", "1989", StringComparison.Ordinal)),
        ("agreements/belum.md", TestCatalog.Agreement("Belum berlaku", "parties:\n  - { party: IDN }\n  - { party: SGP }").Replace("inForce: 2008-07-01\n", "", StringComparison.Ordinal).Replace("status: in-force", "status: signed", StringComparison.Ordinal)),
        ("agreements/tiga.md", TestCatalog.Agreement("Tiga negara", "parties:\n  - { party: IDN }\n  - { party: MYS }\n  - { party: SGP }")));

    private ParticipationQueries Queries => new(_catalog.Database);

    public void Dispose() => _catalog.Dispose();

    private string[] Found(AgreementFilter filter) => [.. Queries.Find(filter).Items.Select(a => a.Slug)];

    [Fact]
    public void A_region_stands_for_any_of_its_countries()
    {
        Assert.Equal(["id-jp"], Found(new() { Region = "asia-timur" }));
        Assert.Equal(4, Queries.CountAll(new() { Region = "asia" }));
    }

    [Fact]
    public void What_never_came_into_force_is_not_in_force_on_any_day() =>
        Assert.DoesNotContain("belum", Found(new() { AsOf = new DateOnly(2020, 1, 1) }));

    [Theory]
    [InlineData(AgreementOrder.Title, "belum", "tiga")]
    [InlineData(AgreementOrder.TitleDescending, "tiga", "belum")]
    [InlineData(AgreementOrder.MostParties, "tiga", "id-my")]
    [InlineData(AgreementOrder.Oldest, "id-my", "tiga")]
    [InlineData(AgreementOrder.FieldDescending, "id-my", "tiga")]
    public void A_list_stands_in_the_order_asked_for(AgreementOrder order, string first, string last)
    {
        var found = Found(new() { Order = order });

        Assert.Equal((first, last), (found[0], found[^1]));
    }

    [Fact]
    public void The_make_up_of_a_list_counts_each_decade_and_all_fields()
    {
        var counts = Queries.Count(new());

        Assert.Equal([(1980, 1, 0), (1990, 0, 0), (2000, 2, 1)], counts.ByDecade.Select(d => (d.Key, d.Bilateral, d.Multilateral)));
        Assert.Equal([("trade", 4), ("defence", 1)], counts.ByField.Select(f => (f.Key, f.Total)));
        Assert.Equal(counts.Total, counts.ByLabel.Values.Sum());
    }

    [Fact]
    public void A_choice_is_counted_as_if_its_own_filter_were_not_set()
    {
        var facets = Queries.Facets(new() { Label = Label.Bilateral, Field = "defence" });

        Assert.Equal(1, facets.Labels[Label.Bilateral]);
        Assert.Equal((3, 1), (facets.Fields["trade"], facets.Fields["defence"]));
    }

    [Fact]
    public void Partners_come_by_the_number_of_shared_agreements()
    {
        var partners = Queries.ListPartners("IDN");

        Assert.Equal([("MYS", 1, 1), ("SGP", 1, 1), ("JPN", 1, 0)], partners.Select(p => (p.Key.Code, p.Bilateral, p.Multilateral)));
        Assert.Empty(Queries.ListPartners("tidak-ada"));
    }
}
