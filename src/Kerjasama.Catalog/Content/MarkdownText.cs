namespace Kerjasama.Catalog.Content;

/// <summary>Markdown and the line on which it starts in its file.</summary>
public sealed record MarkdownText(string Text, int Line)
{
    public static MarkdownText Empty { get; } = new("", 1);
}
