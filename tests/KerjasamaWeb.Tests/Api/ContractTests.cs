using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kerjasama.Catalog.Content;
using KerjasamaWeb.Api;
using KerjasamaWeb.Api.Downloads;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace KerjasamaWeb.Tests.Api;

/// <summary>What holds of the whole API, whatever the resource.</summary>
[Collection(SiteTests.Name)]
public sealed partial class ContractTests(SiteFixture site)
{
    private IReadOnlyList<(RouteEndpoint Route, ApiOperation Operation)> Operations =>
        [.. Routes.Select(r => (r, r.Metadata.GetMetadata<ApiOperation>()!)).Where(r => r.Item2 is not null)];

    private IEnumerable<RouteEndpoint> Routes => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public async Task Every_route_answers_its_own_example()
    {
        foreach (var (_, operation) in Operations)
        {
            await site.JsonAsync(operation.Example[1..]);
        }

        foreach (var download in Routes.Select(r => r.Metadata.GetMetadata<Download>()).OfType<Download>())
        {
            using var response = await site.GetAsync(download.Example);
            Assert.Equal((download.Example, HttpStatusCode.OK), (download.Example, response.StatusCode));
        }
    }

    [Fact]
    public void Every_route_below_the_API_is_described() =>
        Assert.All(Routes.Where(r => r.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal)), r => Assert.NotNull(r.Metadata.GetMetadata<ApiOperation>()));

    [Fact]
    public async Task The_description_has_every_route_parameter_and_answer()
    {
        var document = await site.JsonAsync("openapi.json");

        Assert.StartsWith("3.", document.Text("openapi"), StringComparison.Ordinal);
        Assert.Equal("CC BY 4.0", document["info"]!["license"]!.Text("name"));
        Assert.Equal("https://kerjasama.example", document["servers"]![0]!.Text("url"));
        Assert.Equal(Operations.Count, document["paths"]!.AsObject().Count);
        foreach (var (route, operation) in Operations)
        {
            var described = document["paths"]![Written(route)]!["get"]!;
            Assert.Equal(operation.Id, described.Text("operationId"));
            Assert.Equal(operation.Parameters.Select(p => p.Name), described["parameters"]?.AsArray().Select(p => p!.Text("name")) ?? []);
            Assert.All(described["parameters"]?.AsArray() ?? [], p => Assert.NotEmpty(p!.Text("description")));
            Assert.All(described["responses"]!.AsObject(), r => Assert.NotEmpty(r.Value!.Text("description")));
            Assert.NotNull(described["responses"]!["200"]!["content"]!["application/json"]!["schema"]);
        }
    }

    [Fact]
    public async Task The_description_names_each_operation_once_and_refers_to_nothing_missing()
    {
        var text = (await site.Client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
        var document = JsonNode.Parse(text)!;

        var ids = OperationId().Matches(text).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Reference().Matches(text).Select(m => m.Groups[1].Value), name => Assert.NotNull(document["components"]!["schemas"]![name]));
    }

    [Fact]
    public async Task Answers_have_the_keys_that_the_description_requires_and_no_others()
    {
        var document = await site.JsonAsync("openapi.json");
        foreach (var (route, operation) in Operations.Where(o => o.Operation.Id != "getOpenApi"))
        {
            var schema = document["paths"]![Written(route)]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            Compare(await site.JsonAsync(operation.Example[1..]), schema, document["components"]!["schemas"]!, operation.Id);
        }
    }

    [Fact]
    public void Choices_are_written_as_everywhere_else()
    {
        var options = site.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        foreach (var type in typeof(Kerjasama.Catalog.CatalogDatabase).Assembly.GetTypes().Where(t => t is { IsEnum: true, IsPublic: true }))
        {
            foreach (var value in Enum.GetValues(type))
            {
                var name = (string)typeof(KebabName<>).MakeGenericType(type).GetMethod("Name")!.Invoke(null, [value])!;
                Assert.Equal($"\"{name}\"", JsonSerializer.Serialize(value, type, options));
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/countries")]
    [InlineData("/api/v1/agreements/ijepa")]
    [InlineData("/api/v1/agreements/tidak-ada")]
    [InlineData("/api/v1/classify?party=zzzz")]
    [InlineData("/api/v1/tidak-ada")]
    [InlineData("/api/tidak-ada")]
    public async Task Programs_on_other_sites_may_read_every_answer_of_the_API(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task Pages_and_their_files_stay_closed_to_other_sites()
    {
        foreach (var path in new[] { "/data", "/perjanjian.json", "/robots.txt" })
        {
            using var response = await site.GetAsync(path);
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
            Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        }
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_told_what_is_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/countries");
        request.Headers.Add("Origin", "https://sekolah.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("GET, HEAD, OPTIONS", response.Headers.GetValues("Access-Control-Allow-Methods").Single());
    }

    [Fact]
    public async Task What_the_program_already_has_is_not_sent_again()
    {
        using var first = await site.GetAsync("/api/v1/agreements/rcep");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/agreements/rcep");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/countries", HttpStatusCode.OK)]
    [InlineData("/api/v1/countries/zzz", HttpStatusCode.NotFound)]
    [InlineData("/perjanjian.csv", HttpStatusCode.OK)]
    [InlineData("/sitemap.xml", HttpStatusCode.OK)]
    public async Task HEAD_answers_as_GET_and_leaves_no_empty_answer_behind(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await site.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        using var after = await site.GetAsync(path);
        Assert.NotEmpty(await after.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Other_methods_are_a_problem_in_Indonesian()
    {
        using var response = await site.Client.PostAsync(new Uri("/api/v1/countries", UriKind.Relative), null);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("GET", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/api/v1/countries/%3Cscript%3E")]
    [InlineData("/api/v1/classify?party=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/api/v1/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Text_from_the_address_comes_back_as_no_markup(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.DoesNotContain("<", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_page_has_every_route_with_an_example()
    {
        var page = await site.PageAsync("/data");

        var codes = page.QuerySelectorAll("code").Select(c => c.TextContent).ToHashSet();
        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToHashSet();
        foreach (var (route, operation) in Operations)
        {
            Assert.Contains(Written(route), codes);
            Assert.Contains(ApiRoutes.Base + operation.Example, links);
            Assert.All(operation.Parameters, p => Assert.Contains(p.IsPath ? $"{{{p.Name}}}" : p.Name, codes));
        }

        foreach (var route in Routes.Where(r => r.Metadata.GetMetadata<Download>() is not null))
        {
            Assert.Contains(Path.ChangeExtension(Written(route), null), codes);
            Assert.Contains(route.Metadata.GetMetadata<Download>()!.Example, links);
        }

        Assert.Contains("CC BY 4.0", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static string Written(RouteEndpoint route) => Constraint().Replace("/" + route.RoutePattern.RawText!.TrimStart('/'), "{$1}");

    private static void Compare(JsonNode? value, JsonNode schema, JsonNode schemas, string at)
    {
        if (value is null)
        {
            return;
        }

        schema = schema["oneOf"]?.AsArray().First(s => s!["$ref"] is not null)! ?? schema;
        if ((string?)schema["$ref"] is { } reference)
        {
            schema = schemas[reference.Split('/')[^1]]!;
        }

        if (value is JsonObject record)
        {
            Assert.Equal((at, string.Join(',', schema["properties"]!.AsObject().Select(p => p.Key).Order())), (at, string.Join(',', record.Select(p => p.Key).Order())));
            foreach (var (key, inner) in record)
            {
                Compare(inner, schema["properties"]![key]!, schemas, $"{at}.{key}");
            }
        }
        else if (value is JsonArray list)
        {
            foreach (var item in list)
            {
                Compare(item, schema["items"]!, schemas, at + "[]");
            }
        }
    }

    [GeneratedRegex("\"operationId\": \"([^\"]+)\"")]
    private static partial Regex OperationId();

    [GeneratedRegex("\"#/components/schemas/([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\{(\w+):[^}]*\}")]
    private static partial Regex Constraint();
}
