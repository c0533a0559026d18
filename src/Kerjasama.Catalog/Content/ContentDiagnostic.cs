namespace Kerjasama.Catalog.Content;

/// <summary>One thing wrong in <c>content/</c>; prints as <c>content/agreements/x.md:7: error K012: …</c>.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">1-based line, or 1 where the whole file is meant.</param>
/// <param name="Code">A code of <see cref="DiagnosticCode"/>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ContentDiagnostic(string File, int Line, string Code, string Message)
{
    public override string ToString() => $"content/{File}:{Line}: error {Code}: {Message}";
}
