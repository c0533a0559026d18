using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class MembershipYearsTests
{
    private const string Header = "iso3,org,join_date,leave_date,status,join_precision,source\n";

    [Theory]
    [InlineData("IDN,UPU,1950,,full,year,CoW", "IDN,member,1950-05-01,", "cow/UPU/IDN/1950 Equal")]
    [InlineData("IDN,UPU,1955,,full,year,CoW\nIDN,OTHER,1949,,full,year,CoW", "IDN,member,1950-05-01,", "cow/UPU/IDN/1955 Differing")]
    [InlineData("IDN,UPU,1955,,full,year; pre-1965 dates: Within 5 years,CoW\nIDN,OTHER,1949,,full,year,CoW", "IDN,member,1950-05-01,", "cow/UPU/IDN/1955 Compatible")]
    [InlineData("IDN,UPU,1999,,full,year,CoW", "IDN,member,1950-05-01,", "cow/UPU/IDN/1999 Compatible")]
    [InlineData("IDN,UPU,1950,,full,year,CoW", "IDN,member,,", "cow/UPU/IDN/1950 MissingHere")]
    public void Years_count_as_far_as_the_dataset_is_exact(string references, string members, string outcome)
    {
        using var catalog = TestCatalog.Containing(AccuracySamples.Organization("upu", "UPU", members + "\n"));

        Assert.Equal([outcome], AccuracySamples.Outcomes(MembershipYears.Compare(catalog.Content.Organizations, ReferenceTables.Memberships(new StringReader(Header + references))).Facts));
    }

    [Fact]
    public void Members_after_the_last_year_of_the_dataset_are_not_compared()
    {
        using var catalog = TestCatalog.Containing(AccuracySamples.Organization("upu", "UPU", "IDN,member,1950,\nJPN,member,2016,\nMYS,member,2000,\n"));

        Assert.Equal(
            ["cow/UPU/IDN/1950 Equal", "cow/UPU/MYS OnlyHere"],
            AccuracySamples.Outcomes(MembershipYears.Compare(catalog.Content.Organizations, ReferenceTables.Memberships(new StringReader(Header + "IDN,UPU,1950,,full,year,CoW"))).Facts));
    }
}
