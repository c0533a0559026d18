using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class SessionDaysTests
{
    [Fact]
    public void First_and_last_days_are_compared_each()
    {
        using var catalog = TestCatalog.Containing(AccuracySamples.Organization("cop", "COP", "", "1,COP1,1995-03-28,1995-04-07\n2,COP2,1996-07-08,1996-07-20\n31,COP31,2026-11-09,2026-11-20\n"));
        var references = ReferenceTables.Sessions(new StringReader("cop,start,end\nCOP1,1995-03-28,1995-04-07\nCOP2,1996-07-08,1996-07-19\nCOP3,1997-12-01,1997-12-11\n"));

        Assert.Equal(
            ["cop/1/end Equal", "cop/1/start Equal", "cop/2/end Differing", "cop/2/start Equal", "cop/3/end MissingHere", "cop/3/start MissingHere", "cop/31 OnlyHere"],
            AccuracySamples.Outcomes(SessionDays.Compare(catalog.Content.Organizations[0], references).Facts));
    }
}
