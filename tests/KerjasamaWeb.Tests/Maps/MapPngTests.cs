using System.Net;
using System.Text;
using Xunit;

namespace KerjasamaWeb.Tests.Maps;

[Collection(SiteTests.Name)]
public sealed class MapPngTests(SiteFixture site)
{
    [Theory]
    [InlineData("/peta.png", "peta-mitra.png")]
    [InlineData("/peta.png?lapis=bergabung:pbb&kawasan=karibia", "peta-bergabung-pbb.png")]
    public async Task A_map_is_a_PNG_of_a_width_fit_for_slides(string path, string name)
    {
        using var response = await site.GetAsync(path);
        var png = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal((HttpStatusCode.OK, "image/png", name), (response.StatusCode, response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal("PNG", Encoding.ASCII.GetString(png, 1, 3));
        Assert.Equal(1600, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16, 4)));
        Assert.InRange(png.Length, 20_000, 400_000);
    }

    [Theory]
    [InlineData("/peta.png?lapis=ngawur")]
    [InlineData("/peta.png?lapis=mitra&kawasan=%3Cscript%3E")]
    public async Task No_picture_is_drawn_of_what_is_not_known(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_same_map_in_other_words_is_drawn_once()
    {
        var one = await site.Client.GetByteArrayAsync(new Uri("/peta.png?lapis=anggota:asean", UriKind.Relative));
        var other = await site.Client.GetByteArrayAsync(new Uri("/peta.png?lapis=ANGGOTA:asean&kawasan=dunia&x=1", UriKind.Relative));

        Assert.Equal(one, other);
        Assert.NotNull((await site.PageAsync("/peta?lapis=anggota:asean")).QuerySelector("a[download][href='/peta.png?lapis=anggota%3Aasean']"));
    }
}
