namespace Kerjasama.Catalog.Content;

/// <summary>Safe HTML of a text, with what the rules and the search need of it.</summary>
public sealed record RenderedMarkdown
{
    public required string Html { get; init; }

    public required string PlainText { get; init; }

    /// <summary>Second-level headings: the page's table of contents.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Every link with its line in the file.</summary>
    public required IReadOnlyList<(string Url, int Line)> Links { get; init; }

    public required IReadOnlyList<(int Line, string Message)> Problems { get; init; }
}
