using Kerjasama.Catalog.Accuracy;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

public class TreatyNumberTests
{
    [Theory]
    [InlineData("Bab III nomor 3", "UNTC:3-3")]
    [InlineData("Bab XXVII nomor 7.d", "UNTC:27-7-d")]
    [InlineData("Bab XI.A nomor 16", "UNTC:11-16")]
    [InlineData("Bab XIX nomor 47", "UNTC:19-47")]
    [InlineData("Bab I nomor 1 dan 2, tanggal penyimpanan piagam ratifikasi", "UNTC:1-1")]
    [InlineData("Charter of the United Nations", null)]
    [InlineData(null, null)]
    public void A_locator_names_a_treaty_of_the_collection(string? locator, string? id) => Assert.Equal(id, TreatyNumber.IdOf(locator));
}
