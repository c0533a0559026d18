namespace Kerjasama.Catalog.Content;

/// <summary>The content has diagnostics, so no catalogue was built from it.</summary>
public sealed class ContentException(IReadOnlyList<ContentDiagnostic> diagnostics)
    : Exception($"The content has {diagnostics.Count} error(s); the first: {diagnostics[0]}")
{
    public IReadOnlyList<ContentDiagnostic> Diagnostics { get; } = diagnostics;
}
