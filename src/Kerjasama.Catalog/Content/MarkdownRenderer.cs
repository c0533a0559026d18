using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kerjasama.Catalog.Content;

/// <summary>
/// Markdown to HTML that cannot carry script, style or dangerous links: HTML, images and links other than
/// to this site or https are reported and left out, and no attribute syntax is enabled. Only <c>{#anchor}</c> after a heading is known.
/// </summary>
public static partial class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static RenderedMarkdown Render(MarkdownText source)
    {
        var document = Markdown.Parse(source.Text, Pipeline);
        var problems = new List<(int, string)>();
        var links = new List<(string, int)>();
        int LineOf(MarkdownObject node) => source.Line + node.Line;

        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            problems.Add((LineOf(block), "HTML is not allowed in texts"));
            block.Parent!.Remove(block);
        }

        foreach (var inline in document.Descendants<HtmlInline>().ToList())
        {
            problems.Add((LineOf(inline), $"HTML is not allowed in texts: {inline.Tag}"));
            inline.Remove();
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage)
            {
                problems.Add((LineOf(link), "images are not allowed in texts"));
                link.Remove();
            }
            else if (!IsAllowed(link.Url))
            {
                problems.Add((LineOf(link), $"the link '{link.Url}' must begin with /, # or https://"));
                link.ReplaceBy(new ContainerInline());
            }
            else
            {
                links.Add((link.Url!, LineOf(link)));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail || !IsAllowed(l.Url)).ToList())
        {
            problems.Add((LineOf(link), $"the link '{link.Url}' must begin with https://"));
            link.Remove();
        }

        var headings = Headings(document, problems, LineOf);
        return new()
        {
            Html = ToHtml(document),
            PlainText = Whitespace().Replace(Markdown.ToPlainText(AnchorSuffix().Replace(source.Text, ""), Pipeline), " ").Trim(),
            Headings = headings,
            Links = links,
            Problems = problems,
        };
    }

    /// <summary>Whether a link may stand in a text: a path or anchor of this site, or https.</summary>
    public static bool IsAllowed(string? url) =>
        url is not null && !url.Any(c => char.IsControl(c) || c == '\\')
        && ((url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)) || url.StartsWith('#') || url.StartsWith("https://", StringComparison.Ordinal));

    private static List<Heading> Headings(MarkdownDocument document, List<(int, string)> problems, Func<MarkdownObject, int> lineOf)
    {
        var headings = new List<Heading>();
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            if (block.Level == 1)
            {
                problems.Add((lineOf(block), "a text has no first-level heading; the title is the page's"));
            }

            // A heading's anchor stands at its end, so it is the tail of its last literal.
            var tail = block.Inline?.Descendants<LiteralInline>().LastOrDefault();
            var match = tail is null ? null : AnchorSuffix().Match(tail.Content.ToString());
            if (match is { Success: true })
            {
                var id = match.Groups["id"].Value;
                if (!Anchors.All.Contains(id))
                {
                    problems.Add((lineOf(block), $"the anchor '#{id}' is not in the fixed list; see content/README.md"));
                }
                else if (headings.Exists(h => h.Id == id))
                {
                    problems.Add((lineOf(block), $"the anchor '#{id}' stands twice"));
                }

                tail!.Content = new(tail.Content.ToString()[..match.Index].TrimEnd());
                var text = string.Concat(block.Inline!.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
                block.SetData(typeof(Heading), new Heading { Id = id, Text = text });
                if (block.Level == 2)
                {
                    headings.Add(new() { Id = id, Text = text });
                }
            }
            else if (block.Level == 2)
            {
                problems.Add((lineOf(block), "a second-level heading needs its anchor: '## Judul {#isi}'"));
            }
        }

        return headings;
    }

    private static string ToHtml(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddClass("table");
            table.GetAttributes().AddClass("prose");
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z0-9-]+)\}\s*$", RegexOptions.Multiline)]
    private static partial Regex AnchorSuffix();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
