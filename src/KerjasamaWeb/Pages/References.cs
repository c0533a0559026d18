using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Pages;

/// <summary>The sources section of a page.</summary>
public sealed record References
{
    public required IReadOnlyList<Reference> Items { get; init; }

    public required DateOnly Checked { get; init; }

    public IReadOnlyList<string> Unverified { get; init; } = [];
}
