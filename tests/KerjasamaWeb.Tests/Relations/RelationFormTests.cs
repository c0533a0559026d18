using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Relations;

[Collection(SiteTests.Name)]
public sealed class RelationFormTests(SiteFixture site)
{
    [Theory]
    [InlineData("/hubungan?pihak=Indonesia&pihak=Jepang", "/hubungan/indonesia/jepang")]
    [InlineData("/hubungan?pihak=Cina&pihak=Inggris", "/hubungan/inggris/tiongkok")]
    public async Task Two_countries_lead_to_their_page(string path, string to)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal((HttpStatusCode.Redirect, to), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/hubungan?pihak=Atlantis&pihak=Jepang", "Negara “Atlantis” tidak dikenal.")]
    [InlineData("/hubungan?pihak=ASEAN&pihak=Jepang", "Negara “ASEAN” tidak dikenal.")]
    [InlineData("/hubungan?pihak=Jepang&pihak=Japan", "Pilih dua negara yang berbeda.")]
    public async Task Wrong_input_is_named_and_kept(string path, string message)
    {
        var page = await site.PageAsync(path);

        Assert.StartsWith(message, page.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main input"), i => Assert.NotEmpty(i.GetAttribute("value")!));
    }

    [Fact]
    public async Task One_country_fills_the_first_field()
    {
        var page = await site.PageAsync("/hubungan?pihak=jpn");

        Assert.Equal("Jepang", page.GetElementById("negara-1")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".note.warn"));
    }
}
