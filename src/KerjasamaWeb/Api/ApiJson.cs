using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace KerjasamaWeb.Api;

/// <summary>How the API writes JSON: camelCase names, kebab-case choices, every key present.</summary>
internal static class ApiJson
{
    public static void Apply(JsonOptions options)
    {
        var json = options.SerializerOptions;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        // Strict, or the OpenAPI description says that every number may be text.
        json.NumberHandling = JsonNumberHandling.Strict;
        // Readable letters of every script; angle brackets, quotes and ampersands stay escaped.
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }
}
