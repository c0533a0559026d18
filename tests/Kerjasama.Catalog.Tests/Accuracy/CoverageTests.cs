using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class CoverageTests
{
    [Fact]
    public void Counts_stand_beside_their_floors()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", "parties:\n  - { party: IDN }\n  - { party: JPN }")));
        var rows = Coverage.Of(catalog.Content).ToDictionary(r => r.Name.Trim());

        Assert.Equal((1, 400, false), (rows["bilateral agreements of Indonesia"].Count, rows["bilateral agreements of Indonesia"].Floor, rows["bilateral agreements of Indonesia"].IsReached));
        Assert.Equal((1, 1, 1), (rows["their partners"].Count, rows["their fields"].Count, rows["agreements with a written page"].Count));
        Assert.True(rows["sources"].IsReached);
    }
}
