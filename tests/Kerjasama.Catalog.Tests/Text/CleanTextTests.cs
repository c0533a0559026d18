using CsCheck;
using Kerjasama.Catalog.Text;
using Xunit;

namespace Kerjasama.Catalog.Tests.Text;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  a  b ", "a b")]
    [InlineData("a\r\n\tb", "a b")]
    [InlineData("a\u00a0b", "a b")]
    [InlineData("a\u0000b\u0007c", "abc")]
    [InlineData("\u202ea\u200bb\u00adc\ufeff", "abc")]
    [InlineData("e\u0301", "é")]
    [InlineData("🇮🇩", "🇮🇩")]
    public void Only_what_can_be_shown_is_kept(string? text, string expected) => Assert.Equal(expected, CleanText.Clean(text));

    // Not an inline datum: attributes cannot hold a lone surrogate.
    [Fact]
    public void Lone_surrogates_are_dropped() => Assert.Equal("abc", CleanText.Clean("a\ud800b\udc00c"));

    [Fact]
    public void A_long_text_is_cut_without_splitting_a_character() =>
        Assert.Equal(new string('a', 199), CleanText.Clean(new string('a', 199) + "😀"));

    [Fact]
    public void Any_text_comes_out_short_composed_and_the_same_when_cleaned_again() => Gen.Char['\u0000', '\uffff'].Array[0, 400].Sample(characters =>
    {
        var clean = CleanText.Clean(new string(characters));
        Assert.True(clean.Length <= CleanText.MaxLength);
        Assert.True(clean.IsNormalized());
        Assert.Equal(clean, CleanText.Clean(clean));
    });
}
