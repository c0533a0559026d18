using Kerjasama.Catalog.Text;
using Xunit;

namespace Kerjasama.Catalog.Tests.Text;

public sealed class FoldTextTests
{
    [Theory]
    [InlineData("Timor-Leste", "timor leste")]
    [InlineData("Indonesia–Jepang", "indonesia jepang")]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("TÜRKİYE", "turkiye")]
    [InlineData("Åland", "aland")]
    [InlineData("Færøyene", "faeroyene")]
    [InlineData("  Sao  Tome ", "sao tome")]
    [InlineData("–", "")]
    public void Spellings_of_a_name_fold_to_one_form(string text, string expected) => Assert.Equal(expected, FoldText.Fold(text));

    // Not an inline datum: attributes cannot hold a lone surrogate.
    [Fact]
    public void A_lone_surrogate_is_dropped() => Assert.Equal("lone surrogate", FoldText.Fold("lone \ud800 surrogate"));
}
