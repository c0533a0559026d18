using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class MembershipDaysTests
{
    private const string Reference = """
        iso3,org,join_date,leave_date,status,join_precision,source
        IDN,WTO,1995-01-01,,full,day,x
        MYS,WTO,1995-01-01,,full,day,x
        SGP,WTO,1995-01-01,2020-01-31,full,day,x
        """;

    [Fact]
    public void Equal_differing_missing_and_extra_members_are_told_apart() =>
        Assert.Equal(["wto/IDN Equal", "wto/JPN OnlyHere", "wto/MYS Differing", "wto/SGP MissingHere", "wto/SGP/left MissingHere"], Compare("IDN,member,1995-01-01,\nMYS,member,1995-01-02,\nJPN,member,1995-01-01,\n"));

    [Fact]
    public void A_member_that_returned_is_equal_in_any_of_its_periods() =>
        Assert.Equal(["wto/IDN Equal", "wto/MYS Equal", "wto/SGP Equal", "wto/SGP/left Equal"], Compare("IDN,member,1950,1965\nIDN,member,1995-01-01,\nMYS,member,1995-01-01,\nSGP,member,1995-01-01,2020-01-31\n"));

    [Fact]
    public void A_year_that_holds_the_day_lacks_the_day() =>
        Assert.Equal("wto/IDN MissingHere", Compare("IDN,member,1995,\nMYS,member,1995-01-01,\nSGP,member,1995-01-01,2020-01-31\n")[0]);

    [Fact]
    public void Observers_are_no_members() =>
        Assert.Equal("wto/IDN MissingHere", Compare("IDN,observer,1995-01-01,\nMYS,member,1995-01-01,\nSGP,member,1995-01-01,2020-01-31\n")[0]);

    private static string[] Compare(string members)
    {
        using var catalog = TestCatalog.Containing(AccuracySamples.Organization("wto", "WTO", members));
        return AccuracySamples.Outcomes(MembershipDays.Facts("wto", catalog.Content.Organizations[0], ReferenceTables.Memberships(new StringReader(Reference))));
    }
}
