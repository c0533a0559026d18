using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class CoverageTests
{
    [Fact]
    public void Counts_stand_beside_their_floors()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", "parties:\n  - { party: IDN }\n  - { party: JPN }")));
        var rows = Coverage.Of(catalog.Content).ToDictionary(r => r.Item);

        Assert.Equal((1, 400, false), (rows[CoverageItem.BilateralOfIndonesia].Count, rows[CoverageItem.BilateralOfIndonesia].Floor, rows[CoverageItem.BilateralOfIndonesia].IsReached));
        Assert.Equal((1, 1, 1), (rows[CoverageItem.BilateralPartners].Count, rows[CoverageItem.BilateralFields].Count, rows[CoverageItem.WrittenAgreements].Count));
        Assert.True(rows[CoverageItem.Sources].IsReached);
    }

    [Fact]
    public void The_catalogue_tells_the_same_counts_as_the_content()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", "parties:\n  - { party: IDN }\n  - { party: JPN }")));

        Assert.Equal(Coverage.Of(catalog.Content), catalog.Database.Coverage);
    }
}
