using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class ComparisonResultTests
{
    private static readonly ComparedFact Wrong = new("x/1", "x", "a", "b", Outcome.Differing);
    private static readonly ComparedFact Missing = new("x/2", "x", "", "b", Outcome.MissingHere);

    [Theory]
    [InlineData(99, 0.99, true)]
    [InlineData(98, 0.99, false)]
    [InlineData(1, 0.5, true)]
    public void The_share_of_right_facts_must_reach_the_bar(int equal, double bar, bool passes) => Assert.Equal(passes, Of(bar, false, equal, [Wrong], [Wrong]).IsPassed);

    [Fact]
    public void An_explained_difference_counts_as_right() => Assert.True(Of(1, true, 5, [Wrong, Missing], []).IsPassed);

    [Fact]
    public void Missing_facts_count_only_where_the_whole_is_asked_for()
    {
        Assert.True(Of(1, false, 5, [Missing], [Missing]).IsPassed);
        Assert.False(Of(1, true, 5, [Missing], [Missing]).IsPassed);
    }

    private static ComparisonResult Of(double bar, bool isWhole, int equal, ComparedFact[] differences, ComparedFact[] unexplained) => new()
    {
        Comparison = new()
        {
            Title = "x",
            Bar = bar,
            IsWhole = isWhole,
            Facts = [.. Enumerable.Range(0, equal).Select(i => new ComparedFact($"y/{i}", "x", "a", "a", Outcome.Equal)), .. differences],
        },
        Unexplained = unexplained,
    };
}
