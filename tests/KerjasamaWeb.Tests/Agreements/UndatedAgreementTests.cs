using Xunit;

namespace KerjasamaWeb.Tests.Agreements;

/// <summary>Texts that bind or once bound their parties from a day that no source tells.</summary>
[Collection(SiteTests.Name)]
public sealed class UndatedAgreementTests(SiteFixture site)
{
    [Theory]
    [InlineData("/perjanjian/perjanjian-nanking-1842")] // terminated
    [InlineData("/perjanjian/perbatasan-indonesia-papua-nugini-1990")] // superseded
    [InlineData("/perjanjian/keamanan-perbatasan-indonesia-malaysia-1984")] // in force
    public async Task A_missing_day_is_not_told_as_not_yet_in_force(string path)
    {
        var page = await site.PageAsync(path);

        Assert.DoesNotContain("belum berlaku", page.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("tr[id^=pihak-] td:nth-child(2)"), cell => Assert.Equal("tidak tercatat", cell.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("tr[id^=pihak-] td:nth-child(2)").Length);
    }

    [Theory]
    [InlineData("1842-08-28", "0 pihak")]
    [InlineData("1850-01-01", "2 pihak")]
    public async Task The_table_counts_its_parties_from_the_signature_on(string day, string count)
    {
        var page = await site.PageAsync("/perjanjian/perjanjian-nanking-1842?per=" + day);

        Assert.StartsWith(count, page.QuerySelector("table[data-keep] caption")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/perjanjian/ekstradisi-indonesia-singapura-2007")]
    [InlineData("/perjanjian/perjanjian-perth-1997")]
    public async Task A_text_that_never_came_into_force_still_counts_its_signatories(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Contains("belum berlaku", page.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
    }
}
