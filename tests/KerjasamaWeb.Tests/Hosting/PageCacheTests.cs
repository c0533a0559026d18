using System.Net;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace KerjasamaWeb.Tests.Hosting;

[Collection(SiteTests.Name)]
public sealed class PageCacheTests(SiteFixture site)
{
    [Theory]
    [InlineData("/organisasi/asean")]
    [InlineData("/organisasi/asean?per=1990-01-01")]
    [InlineData("/api/v1/organizations/asean")]
    [InlineData("/negara.csv")]
    public async Task A_kept_answer_is_the_one_that_was_made(string path)
    {
        using var made = await site.GetAsync(path);
        using var kept = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Equal(Headers(made), Headers(kept));
        Assert.Equal(await made.Content.ReadAsByteArrayAsync(), await kept.Content.ReadAsByteArrayAsync());
        Assert.NotNull(kept.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Asking_for_the_head_alone_brings_the_headers_alone()
    {
        using var whole = await site.GetAsync("/organisasi/pbb");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/organisasi/pbb");
        using var head = await site.Client.SendAsync(request);

        Assert.Equal(Headers(whole), Headers(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same_page()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => site.Client.GetStringAsync(new Uri("/perjanjian?dari=1951&sampai=1977", UriKind.Relative))));

        Assert.Single(answers.Distinct());
        Assert.Contains("1977", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_tell_apart_what_changes_an_answer_and_nothing_else()
    {
        string[] keys = ["per", "q"];
        string[] apart = ["?per=1", "?q=1", "?per=1&q=2", "?per=2&q=1", "?per=1&per=2", "?per=2&per=1", "?per=1%00q%3D1:2", "?PER=3", "?q=", ""];

        Assert.Equal(apart.Length, apart.Select(query => PageCache.Key(Request("/x", query, "br"), keys)).Distinct().Count());
        Assert.Equal(PageCache.Key(Request("/x", "?q=2&per=1", "br"), keys), PageCache.Key(Request("/x", "?lain=9&Per=1&q=2", "gzip, br"), keys));
        Assert.NotEqual(PageCache.Key(Request("/x", "", "br"), keys), PageCache.Key(Request("/X", "", "br"), keys));
        Assert.NotEqual(PageCache.Key(Request("/x", "", "br"), keys), PageCache.Key(Request("/x", "", "gzip"), keys));
    }

    [Fact]
    public async Task The_second_waits_until_the_first_has_made_the_answer()
    {
        using var cache = new PageCache(site.Services.GetRequiredService<CatalogHolder>(), Options.Create(new SiteOptions()));

        Assert.Null(cache.BeginMaking("x"));
        var second = cache.BeginMaking("x")!;
        Assert.Null(cache.BeginMaking("y"));
        Assert.False(second.IsCompleted);
        cache.EndMaking("x");
        await second.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Null(cache.BeginMaking("x"));
    }

    [Fact]
    public void An_answer_of_an_older_catalogue_is_not_served()
    {
        using var cache = new PageCache(site.Services.GetRequiredService<CatalogHolder>(), Options.Create(new SiteOptions()));
        var current = cache.Generation!;
        var older = Kerjasama.Catalog.CatalogDatabase.OpenVerified(current.Path);
        var response = new DefaultHttpContext().Response;

        cache.Keep("x", new KeptAnswer(older, response, [1]));
        Assert.Null(cache.Find("x"));
        cache.Keep("x", new KeptAnswer(current, response, [1]));
        Assert.NotNull(cache.Find("x"));
    }

    private static HttpRequest Request(string path, string query, string encoding)
    {
        var request = new DefaultHttpContext().Request;
        request.Path = path;
        request.QueryString = new QueryString(query);
        request.Headers.AcceptEncoding = encoding;
        return request;
    }

    private static List<string> Headers(HttpResponseMessage response) =>
        [.. response.Headers.Concat(response.Content.Headers).Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal)];
}
