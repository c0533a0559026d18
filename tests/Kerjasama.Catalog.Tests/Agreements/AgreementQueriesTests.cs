using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Xunit;

namespace Kerjasama.Catalog.Tests.Agreements;

public sealed class AgreementQueriesTests : IDisposable
{
    private readonly TestCatalog _catalog = TestCatalog.Containing(
        ("agreements/id-jp.md", TestCatalog.Agreement("Indonesia dan Jepang", "parties:\n  - { party: IDN }\n  - { party: JPN }")),
        ("agreements/id-my.md", TestCatalog.Agreement("Indonesia dan Malaysia", "parties:\n  - { party: IDN, left: 2015-01-01 }\n  - { party: MYS }", "").Replace("fields: [trade]", "fields: [defence, trade]", StringComparison.Ordinal).Replace("2007-08-20", "1999", StringComparison.Ordinal)),
        ("agreements/tiga.md", TestCatalog.Agreement("Tiga negara", "parties:\n  - { party: IDN }\n  - { party: MYS }\n  - { party: SGP }\n  - { party: JPN, role: signatory }")));

    private AgreementQueries Queries => new(_catalog.Database);

    public void Dispose() => _catalog.Dispose();

    private string[] Found(AgreementFilter filter) => [.. Queries.Find(filter).Items.Select(a => a.Slug).Order()];

    [Fact]
    public void All_asked_parties_must_be_parties_and_signatories_are_none()
    {
        Assert.Equal(["id-my", "tiga"], Found(new() { Parties = ["IDN", "MYS"] }));
        Assert.Equal(["id-jp"], Found(new() { Parties = ["IDN", "JPN"] }));
    }

    [Fact]
    public void Any_of_and_none_of_narrow_the_list()
    {
        Assert.Equal(["id-jp", "tiga"], Found(new() { AnyOf = ["JPN", "SGP"] }));
        Assert.Equal(["id-jp"], Found(new() { Parties = ["IDN"], Without = ["MYS"] }));
    }

    [Fact]
    public void A_day_counts_only_those_bound_then()
    {
        Assert.Equal(["id-my", "tiga"], Found(new() { Parties = ["IDN", "MYS"], AsOf = new DateOnly(2014, 12, 31) }));
        Assert.Equal(["tiga"], Found(new() { Parties = ["IDN", "MYS"], AsOf = new DateOnly(2015, 1, 1) }));
    }

    [Fact]
    public void Label_field_and_years_narrow_the_list()
    {
        Assert.Equal(["tiga"], Found(new() { Label = Label.Multilateral }));
        Assert.Equal(["id-my"], Found(new() { Field = "defence" }));
        Assert.Equal(["id-jp", "tiga"], Found(new() { From = 2000, To = 2007 }));
    }

    [Fact]
    public void Pages_hold_what_they_should_and_the_total_is_of_the_whole_list()
    {
        var second = Queries.Find(new() { PageSize = 2, Page = 2 });

        Assert.Equal(3, second.Total);
        Assert.Single(second.Items);
        Assert.Equal((2, 1), (second.ByLabel[Label.Bilateral], second.ByLabel[Label.Multilateral]));
        Assert.Equal(["id-my", "id-jp", "tiga"], Queries.Find(new() { Order = AgreementOrder.Oldest }).Items.Select(a => a.Slug));
    }

    [Fact]
    public void A_hostile_value_is_only_a_value() =>
        Assert.Empty(Queries.Find(new() { Parties = ["IDN' OR 1=1 --"], Field = "\"; DROP TABLE agreement" }).Items);
}
