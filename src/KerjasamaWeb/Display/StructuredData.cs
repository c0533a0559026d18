using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KerjasamaWeb.Pages;

namespace KerjasamaWeb.Display;

/// <summary>JSON-LD for search engines. The default encoder escapes angle brackets, so no text can end the script element.</summary>
public static class StructuredData
{
    // A breadcrumb may repeat what a visitor asked: the dollar sign is escaped too, so that nothing reads as a template of a script.
    private static readonly JsonWriterOptions Written = new() { Encoder = WithoutDollars() };

    /// <summary>A concept or term with its definition.</summary>
    public static string DefinedTerm(string name, string definition, SitePage page, string setName, string setPath, string baseUrl) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "DefinedTerm",
        ["name"] = name,
        ["description"] = definition,
        ["url"] = baseUrl + page.CanonicalPath,
        ["inLanguage"] = "id",
        ["inDefinedTermSet"] = new Dictionary<string, object> { ["@type"] = "DefinedTermSet", ["name"] = setName, ["url"] = baseUrl + setPath },
    });

    /// <summary>The site with its search.</summary>
    public static string Site(string description, string searchPath, string baseUrl) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = "Kerja Sama",
        ["description"] = description,
        ["url"] = baseUrl + "/",
        ["inLanguage"] = "id",
        ["potentialAction"] = new Dictionary<string, object>
        {
            ["@type"] = "SearchAction",
            ["target"] = new Dictionary<string, object> { ["@type"] = "EntryPoint", ["urlTemplate"] = $"{baseUrl}{searchPath}?q={{search_term_string}}" },
            ["query-input"] = "required name=search_term_string",
        },
    });

    public static string Breadcrumb(SitePage page, string baseUrl)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "BreadcrumbList");
            json.WriteStartArray("itemListElement");
            var position = 1;
            foreach (var crumb in page.Crumbs.Append(new(page.Title, page.CanonicalPath)))
            {
                json.WriteStartObject();
                json.WriteString("@type", "ListItem");
                json.WriteNumber("position", position++);
                json.WriteString("name", crumb.Title);
                json.WriteString("item", baseUrl + crumb.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static JavaScriptEncoder WithoutDollars()
    {
        var allowed = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        allowed.ForbidCharacter('$');
        return JavaScriptEncoder.Create(allowed);
    }
}
