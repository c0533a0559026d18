using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class ReferenceTablesTests
{
    [Fact]
    public void A_missing_column_is_named()
    {
        var error = Assert.Throws<FormatException>(() => ReferenceTables.Sessions(new StringReader("cop,start\nCOP1,1995-03-28\n")));

        Assert.Contains("end", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_day_is_named_with_its_line()
    {
        var error = Assert.Throws<FormatException>(() => ReferenceTables.Admissions(new StringReader("iso3,un_admission_date\nIDN,1950-09-28\nJPN,soon\n")));

        Assert.Contains("Line 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scrap_in_place_of_a_day_of_consent_is_no_day()
    {
        var party = Assert.Single(ReferenceTables.Parties(new StringReader("treaty_id,party,role,date_ratified\nUNTC:1-2,SDN,party,1110\nGGO:1,SDN,party,1999-01-01\n"), "UNTC:"));

        Assert.Null(party.Consented);
    }
}
