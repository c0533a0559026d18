using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class ExplainedDifferencesTests
{
    private const string Text = """
        # Beda

        | Kunci | Rekaman | Nilai kami | Nilai acuan | Yang benar | Alasan |
        |---|---|---|---|---|---|
        | `eu/BEL` | organizations/uni-eropa.members.csv | 1958-01-01 | 1952-07-23 | kami | Traktat Roma. |
        | `cow/*/SRB` | organizations/ | * |  | kami | Kode lain. |
        | `wto/DZA` | organizations/wto.members.csv |  | 1995-03-09 |  |  |
        """;

    [Fact]
    public void A_listed_difference_is_explained() => Assert.True(Explains("eu/BEL", "1958-01-01", "1952-07-23"));

    [Fact]
    public void A_value_that_changed_is_no_longer_explained() => Assert.False(Explains("eu/BEL", "1958-01-02", "1952-07-23"));

    [Fact]
    public void A_star_stands_for_any_text() => Assert.True(Explains("cow/ILO/SRB", "2000", ""));

    [Fact]
    public void An_empty_cell_stands_for_nothing_else() => Assert.False(Explains("cow/ILO/SRB", "2000", "1919"));

    [Fact]
    public void A_row_without_a_reason_explains_nothing() => Assert.False(Explains("wto/DZA", "", "1995-03-09"));

    [Fact]
    public void Rows_that_explained_nothing_are_named()
    {
        var explained = ExplainedDifferences.Parse(Text);
        explained.Explains(Fact("eu/BEL", "1958-01-01", "1952-07-23"));

        Assert.Equal(["cow/*/SRB"], explained.Unused);
    }

    [Theory]
    [InlineData("1995-07-26", "1994-11-16", Outcome.Differing, Outcome.OtherAct)]
    [InlineData("1995-07-26", "1994-07-29", Outcome.Differing, Outcome.Differing)]
    [InlineData("", "1994-11-16", Outcome.MissingHere, Outcome.MissingHere)]
    [InlineData("1994-11-16", "1994-11-16", Outcome.Equal, Outcome.Equal)]
    public void A_day_of_another_act_is_counted_apart_only_where_a_row_says_so(string ours, string reference, Outcome compared, Outcome judged)
    {
        var explained = ExplainedDifferences.Parse("| `untc/xi/*` | x | * | 1994-11-16 | hal lain | Penerapan sementara. |\n| `untc/xi/*` | x | * | 199* | kami | Tanda tangan. |");

        var fact = explained.Judge(new("untc/xi/FRA", "x", ours, reference, compared));

        Assert.Equal(judged, fact.Outcome);
        Assert.Equal(judged != Outcome.Equal, fact.IsDifference && explained.Explains(fact));
    }

    private static bool Explains(string key, string ours, string reference) => ExplainedDifferences.Parse(Text).Explains(Fact(key, ours, reference));

    private static ComparedFact Fact(string key, string ours, string reference) => new(key, "x", ours, reference, Outcome.Differing);
}
