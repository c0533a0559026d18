using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

/// <summary>Asks the API and reads its JSON.</summary>
internal static class ApiSite
{
    /// <summary>The answer to <paramref name="path"/> (below <c>/api/v1</c> unless it begins with a slash), which must be JSON with <paramref name="status"/>.</summary>
    public static async Task<JsonNode> JsonAsync(this SiteFixture site, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var address = path.StartsWith('/') ? path : "/api/v1/" + path;
        using var response = await site.GetAsync(address);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{address} answers {(int)response.StatusCode}: {text[..Math.Min(300, text.Length)]}");
        Assert.Equal(status == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(text)!;
    }

    public static async Task<string> ProblemAsync(this SiteFixture site, string path, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        var problem = await site.JsonAsync(path, status);
        Assert.Equal((int)status, (int)problem["status"]!);
        return (string)problem["detail"]!;
    }

    public static string Text(this JsonNode node, string key) => (string)node[key]!;

    public static IReadOnlyList<string> Texts(this JsonNode node, string list, string key) => [.. node[list]!.AsArray().Select(item => (string)item![key]!)];
}
