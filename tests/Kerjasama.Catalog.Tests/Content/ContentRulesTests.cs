using Kerjasama.Catalog.Content;
using Xunit;

namespace Kerjasama.Catalog.Tests.Content;

public sealed class ContentRulesTests
{
    private const string TwoParties = "parties:\n  - { party: IDN }\n  - { party: JPN }";

    [Fact]
    public void A_record_without_a_source_is_an_error()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace("sources:\n  - source: un-members\n", "", StringComparison.Ordinal)));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.NoSource);
    }

    [Fact]
    public void A_source_that_does_not_exist_is_named_with_its_line()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace("source: un-members", "source: karangan", StringComparison.Ordinal)));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.BrokenReference && d.Message.Contains("'karangan'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("inForce: 2008-07-01", "inForce: 2006-01-01", "inForce is before signed")]
    [InlineData("status: in-force", "status: terminated\nterminated: 2007-12-31", "terminated is before inForce")]
    public void Dates_must_follow_each_other(string from, string to, string message)
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace(from, to, StringComparison.Ordinal)));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.DateOrder && d.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_that_may_be_right_is_no_contradiction()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace("inForce: 2008-07-01", "inForce: 2007", StringComparison.Ordinal)));

        Assert.Empty(catalog.Diagnostics);
    }

    [Fact]
    public void A_party_may_leave_and_return_but_not_overlap_itself()
    {
        const string Returned = "parties:\n  - { party: IDN, left: 2010-01-01 }\n  - { party: IDN, inForce: 2012-01-01 }\n  - { party: JPN }";
        const string Overlapping = "parties:\n  - { party: IDN, left: 2013-01-01 }\n  - { party: IDN, inForce: 2012-01-01 }\n  - { party: JPN }";
        using var returned = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", Returned)));
        using var overlapping = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", Overlapping)));

        Assert.Empty(returned.Diagnostics);
        Assert.Equal(DiagnosticCode.DateOrder, Assert.Single(overlapping.Diagnostics).Code);
    }

    [Theory]
    [InlineData("{ count: 2, day: 2000-01-01 }", null)]
    [InlineData("{ count: 4, day: 2000-01-01 }", "the dated members are 2")]
    [InlineData("{ count: 3, day: 2026-01-01 }", "nothing has changed")]
    [InlineData("{ count: 2, day: 2000 }", "needs a whole day")]
    public void A_number_of_schoolbooks_must_have_been_right_and_be_so_no_more(string count, string? message)
    {
        using var catalog = TestCatalog.Containing(
            ("organizations/uji.md", $"---\ncode: UJI\nname: Uji\nnameEn: Test\nkind: igo\nreach: regional\nfields: [trade]\nfounded: 1990-01-01\nsummary: Uji.\nschoolbookCount: {count}\nmembersAsOf: 2026-11-24\nsources:\n  - source: un-members\nchecked: 2026-11-24\n---\n"),
            ("organizations/uji.members.csv", "member,from,to\nIDN,1990-01-01,\nMYS,1990-01-01,\nJPN,2010-05,\n"));

        Assert.Equal(message is null ? 0 : 1, catalog.Diagnostics.Count(d => message is null || d.Message.Contains(message, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ party: SGP }", 1)]
    [InlineData("{ party: SGP, inForce: 2012-01-01 }", 0)]
    [InlineData("{ party: SGP, inForce: '?' }", 0)]
    public void A_party_without_a_date_is_not_bound_before_it_made_treaties(string singapore, int expected)
    {
        using var catalog = TestCatalog.Containing(
            ("statehood.csv", "code,treatiesFrom,treatiesUntil,parent,note,source\nSGP,2010-08-09,,MYS,,un-members\n"),
            ("agreements/x.md", TestCatalog.Agreement("X", $"parties:\n  - {{ party: IDN }}\n  - {singapore}")));

        Assert.Equal(expected, catalog.Diagnostics.Count(d => d.Code == DiagnosticCode.DateOrder));
    }

    [Fact]
    public void Two_countries_with_one_code_are_reported()
    {
        using var catalog = TestCatalog.Containing(("countries/jepun.md", TestCatalog.Country("JPN", "Jepun")));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.Duplicate && d.Message.Contains("'JPN'", StringComparison.Ordinal));
    }

    [Fact]
    public void One_slug_in_two_places_is_reported()
    {
        using var catalog = TestCatalog.Containing(
            ("agreements/p4m.md", TestCatalog.Agreement("P4M", TwoParties)),
            ("registry/uji.csv", "slug,title,shortTitle,instrument,fields,status,parties,partiesAsOf,summary,source,checked\np4m,P4M,P4M,agreement,trade,in-force,IDN;MYS,2026,Uji.,un-members,2026-11-24\n"));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.Duplicate && d.Message.Contains("'p4m'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lihat [IJEPA](/perjanjian/tidak-ada).")]
    [InlineData("Lihat [hubungan](/hubungan/jepang/indonesia).")]
    [InlineData("Lihat [hubungan](/hubungan/jepang/jepang).")]
    public void A_link_that_leads_nowhere_is_reported(string text)
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties) + "\n\n" + text));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.BrokenReference);
    }

    [Fact]
    public void Links_to_records_pairs_and_pages_with_queries_are_known()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties)
            + "\n\n[a](/perjanjian/x#pihak) [b](/hubungan/indonesia/jepang) [c](/hubungan/jepang/malaysia) [d](/perjanjian?pihak=idn) [e](/kawasan/asia-timur) [f](https://www.un.org/)"));

        Assert.Empty(catalog.Diagnostics);
    }

    [Fact]
    public void Parties_written_in_two_places_are_reported()
    {
        using var catalog = TestCatalog.Containing(
            ("agreements/x.md", TestCatalog.Agreement("X", TwoParties)),
            ("agreements/x.parties.csv", "party,inForce\nIDN,2008\n"));

        Assert.Equal(DiagnosticCode.Contradiction, Assert.Single(catalog.Diagnostics).Code);
    }

    [Fact]
    public void A_status_that_contradicts_a_date_is_reported()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace("status: in-force", "status: signed", StringComparison.Ordinal)));

        Assert.Equal(DiagnosticCode.Contradiction, Assert.Single(catalog.Diagnostics).Code);
    }
}
