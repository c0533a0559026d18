using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class AdmissionDaysTests
{
    [Fact]
    public void The_organisation_and_the_country_must_both_give_the_day()
    {
        using var catalog = TestCatalog.Containing(AccuracySamples.Organization("pbb", "UNO", "IDN,member,1950-09-28,1965-01-20\nIDN,member,1966-09-28,\nJPN,member,1956-12-18,\n"));
        var references = ReferenceTables.Admissions(new StringReader("iso3,un_admission_date\nIDN,1950-09-28\nJPN,1956-12-18\nHKG,\n"));

        var comparison = AdmissionDays.Compare(catalog.Content.Countries, catalog.Content.Organizations[0], references);

        // The sample country file of Japan carries Indonesia's day.
        Assert.Equal(["un/IDN Equal", "un/IDN/country Equal", "un/JPN Equal", "un/JPN/country Differing"], AccuracySamples.Outcomes(comparison.Facts));
    }
}
