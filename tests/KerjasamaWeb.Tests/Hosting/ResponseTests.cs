using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace KerjasamaWeb.Tests.Hosting;

[Collection(SiteTests.Name)]
public sealed class ResponseTests(SiteFixture site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/perjanjian/ijepa")]
    [InlineData("/tidak-ada")]
    [InlineData("/api/v1/countries")]
    [InlineData("/favicon.svg")]
    [InlineData("/healthz/live")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var response = await site.GetAsync(path);

        var policy = string.Join("; ", response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_refused_with_what_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/perjanjian/ijepa");
        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task A_page_known_to_the_browser_is_not_sent_again()
    {
        using var first = await site.GetAsync("/perjanjian/ijepa");
        var tag = first.Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/perjanjian/ijepa");
        request.Headers.IfNoneMatch.Add(tag);
        using var second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("br", "identity")]
    [InlineData("identity", "br")]
    [InlineData("gzip", "br")]
    public async Task Each_visitor_gets_the_encoding_asked_for_whoever_came_first(string first, string second)
    {
        var path = $"/perjanjian?dari={(first == "br" ? 1990 : first == "gzip" ? 1991 : 1992)}";
        Assert.Equal(first, await EncodingOf(path, first));
        Assert.Equal(second, await EncodingOf(path, second));
        Assert.Equal(first, await EncodingOf(path, first));
    }

    [Fact]
    public async Task An_unknown_query_key_changes_nothing()
    {
        using var plain = await site.GetAsync("/perjanjian/ijepa");
        using var odd = await site.GetAsync("/perjanjian/ijepa?utm_source=x&acak=123");

        Assert.Equal(await plain.Content.ReadAsStringAsync(), await odd.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/Perjanjian/IJEPA", "/perjanjian/ijepa")]
    [InlineData("/perjanjian/ijepa/", "/perjanjian/ijepa")]
    [InlineData("/Perjanjian/?label=bilateral", "/perjanjian?label=bilateral")]
    public async Task Other_spellings_of_an_address_lead_to_the_published_one(string path, string target)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(target, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/tidak-ada")]
    [InlineData("/perjanjian/tidak-ada")]
    [InlineData("/negara/%F0%9F%98%80")]
    [InlineData("/perjanjian/a%00b")]
    [InlineData("/perjanjian/..%5c..%5cappsettings.json")]
    [InlineData("//evil.example/")]
    public async Task What_is_no_page_is_an_Indonesian_error_page_and_never_a_redirect_elsewhere(string path)
    {
        using var response = await site.Client.GetAsync(new Uri("https://localhost" + path));

        Assert.InRange((int)response.StatusCode, 400, 404);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains("<html lang=\"id\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Errors_of_the_API_are_problem_documents()
    {
        using var response = await site.GetAsync("/api/v1/agreements/tidak-ada");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Assets_have_bodies_and_are_kept_for_good()
    {
        var page = await site.PageAsync("/");
        var addresses = page.QuerySelectorAll("link[rel=stylesheet], script[src], link[rel=icon]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            using var response = await site.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True((await response.Content.ReadAsByteArrayAsync()).Length > 200, address);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    private async Task<string> EncodingOf(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var response = await site.Client.SendAsync(request);
        return response.Content.Headers.ContentEncoding.SingleOrDefault() ?? "identity";
    }
}
