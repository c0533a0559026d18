using Kerjasama.Catalog.Dates;
using KerjasamaWeb.Display;
using Xunit;

namespace KerjasamaWeb.Tests.Agreements;

public sealed class CountCurveTests
{
    private static readonly DateOnly _lastDay = new(2005, 6, 30);

    private static IEnumerable<(string, Period)> Rows(int count) => Enumerable.Range(0, count).Select(i => ($"C{i}", new Period(PartialDate.Of(2000), null)));

    [Fact]
    public void Each_year_has_those_bound_at_its_end_and_who_came_and_left()
    {
        var curve = CountCurve.Of("pihak", _lastDay, [.. Rows(10), ("IDN", new(PartialDate.Of(2002), PartialDate.Of(2004))), ("IDN", new(PartialDate.Of(2005, 2), null)), ("NEW", new(PartialDate.Of(2005, 12), null))])!;

        Assert.Equal([(2000, 10, 10, 0), (2001, 10, 0, 0), (2002, 11, 1, 0), (2003, 11, 0, 0), (2004, 10, 0, 1), (2005, 11, 1, 0)], curve.Years);
        Assert.Equal((2002, 1), (curve.Indonesia, curve.Undated));
    }

    [Fact]
    public void Too_few_dated_parties_make_no_curve() => Assert.Null(CountCurve.Of("pihak", _lastDay, [.. Rows(9), ("XXX", new(null, null))]));
}
