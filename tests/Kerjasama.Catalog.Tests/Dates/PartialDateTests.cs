using Kerjasama.Catalog.Dates;
using Xunit;

namespace Kerjasama.Catalog.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2007", "2007-01-01", "2007-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1945-08-17", "1945-08-17", "1945-08-17")]
    public void A_partial_date_spans_the_days_it_may_mean(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((earliest, latest), (IsoDay.Format(date.Earliest), IsoDay.Format(date.Latest)));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("207")]
    [InlineData("2007-8")]
    [InlineData("2007-13")]
    [InlineData("2007-00")]
    [InlineData("2023-02-29")]
    [InlineData("2007-01-00")]
    [InlineData("2007/01/01")]
    [InlineData("2007-01_01")]
    [InlineData("٢٠٠٧")]
    [InlineData("+007")]
    [InlineData(" 200")]
    public void Anything_else_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
