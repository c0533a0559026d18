using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace KerjasamaWeb.Api;

/// <summary>The OpenAPI description of the API, made from the mapped routes themselves.</summary>
internal static class ApiDescription
{
    private const string DocumentName = "v1";
    private const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        // HEAD answers as GET does; described twice, every operation would have its name twice.
        options.ShouldInclude = route => route.HttpMethod == HttpMethods.Get && route.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Any();
        options.AddSchemaTransformer(DescribeSchema);
        options.AddOperationTransformer(DescribeOperation);
        options.AddDocumentTransformer(DescribeDocument);
    });

    public static void Map(IEndpointRouteBuilder api) => api.MapRead("/openapi.json", Answer, new()
    {
        Id = "getOpenApi",
        Tag = "Keterangan",
        Summary = "Keterangan API ini untuk program, menurut OpenAPI 3.1",
        Example = "/openapi.json",
    }).WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(JsonObject), ["application/json"]));

    private static async Task<ContentHttpResult> Answer([FromKeyedServices(DocumentName)] IOpenApiDocumentProvider provider, CancellationToken cancellation)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellation);
        return TypedResults.Content(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation), "application/json; charset=utf-8");
    }

    private static Task DescribeDocument(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        var site = context.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value;
        document.Info = new()
        {
            Title = "Kerja Sama: API perjanjian, organisasi, dan negara",
            Version = "1",
            Description = "Katalog kerja sama bilateral dan multilateral, hanya untuk dibaca. Setiap label disertai alasan, setiap angka bertanggal, setiap fakta bersumber. "
                + "Tanggal ditulis sejauh diketahui: 2007, 2007-08, atau 2007-08-20. Parameter yang tidak dikenal diabaikan; nilai yang keliru dijawab 400.",
            License = new() { Name = "CC BY 4.0", Identifier = "CC-BY-4.0" },
            Contact = new() { Name = "Kerja Sama", Url = new(site.BaseUrl + SitePaths.About) },
        };
        document.Servers = [new() { Url = site.BaseUrl }];
        return Task.CompletedTask;
    }

    private static Task DescribeOperation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var described = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Single();
        operation.Parameters = [.. described.Parameters.Select(Parameter)];
        operation.Responses ??= [];
        operation.Responses["304"] = new OpenApiResponse();
        foreach (var (status, response) in operation.Responses)
        {
            response.Description = status switch
            {
                "200" => described.Summary + ".",
                "304" => "Tidak berubah sejak ETag yang dikirim dalam If-None-Match.",
                "400" => "Ada nilai yang keliru; detail menyebut parameternya.",
                "404" => "Tidak ada dalam katalog.",
                _ => response.Description,
            };
        }

        return Task.CompletedTask;
    }

    private static IOpenApiParameter Parameter(ApiParameter parameter)
    {
        var value = Value(parameter);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsPath,
            Description = parameter.Description,
            Schema = parameter.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value, MaxItems = 50 } : value,
            Example = parameter.Example is not { } example ? null
                : parameter.IsMany ? new JsonArray(example)
                : parameter.Value == ApiValue.Number ? JsonValue.Create(int.Parse(example, System.Globalization.CultureInfo.InvariantCulture))
                : example,
        };
    }

    private static OpenApiSchema Value(ApiParameter parameter) => parameter.Value switch
    {
        ApiValue.Number => new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = parameter.Least.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Maximum = parameter.Most.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Default = parameter.Default is { } number ? JsonValue.Create(number) : null,
        },
        ApiValue.Day => new() { Type = JsonSchemaType.String, Format = "date" },
        ApiValue.PartialDate => new() { Type = JsonSchemaType.String, Pattern = DatePattern },
        _ when parameter.Choices.Count > 0 => new() { Type = JsonSchemaType.String, Enum = [.. parameter.Choices.Select(c => (JsonNode)c)] },
        _ => new() { Type = JsonSchemaType.String, MaxLength = 200 },
    };

    // What .NET cannot see: dates as they are written, and that choices are text.
    private static Task DescribeSchema(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(PartialDate))
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = DatePattern;
            schema.Description = "Tanggal sejauh diketahui: 2007, 2007-08, atau 2007-08-20.";
        }
        else if (type.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
        }
        else if (type.GetCustomAttribute<DescriptionAttribute>() is { } own)
        {
            schema.Description = own.Description;
        }

        return Task.CompletedTask;
    }
}
