using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kerjasama.Catalog.Content;

/// <summary>A Markdown file divided into its front matter and its text.</summary>
public sealed record ContentDocument
{
    private const string Fence = "---";

    public required string File { get; init; }

    public required string Slug { get; init; }

    public required FieldValue FrontMatter { get; init; }

    public required MarkdownText Body { get; init; }

    /// <summary>Divides <paramref name="text"/>; reports and returns nothing where the front matter is missing or not a YAML mapping.</summary>
    public static ContentDocument? Parse(string file, string slug, string text, ICollection<ContentDiagnostic> diagnostics)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, l => l.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            diagnostics.Add(new(file, 1, DiagnosticCode.Malformed, "the file must begin with front matter between two lines of '---'"));
            return null;
        }

        var yaml = string.Join('\n', lines[1..end]);
        if (ParseYaml(file, yaml, 1, diagnostics) is not { } frontMatter)
        {
            return null;
        }

        if (frontMatter.Fields is null)
        {
            diagnostics.Add(new(file, 2, DiagnosticCode.Malformed, "the front matter must be 'key: value' lines"));
            return null;
        }

        return new() { File = file, Slug = slug, FrontMatter = frontMatter, Body = new(string.Join('\n', lines[(end + 1)..]), end + 2) };
    }

    public static FieldValue? ParseYaml(string file, string yaml, int lineOffset, ICollection<ContentDiagnostic> diagnostics)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? new() { Line = 1 } : FieldValue.From(stream.Documents[0].RootNode, lineOffset);
        }
        catch (YamlException e)
        {
            diagnostics.Add(new(file, (int)e.Start.Line + lineOffset, DiagnosticCode.Malformed, $"YAML: {e.InnerException?.Message ?? e.Message}"));
            return null;
        }
    }
}
