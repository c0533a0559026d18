namespace Kerjasama.Catalog.Pages;

/// <summary>A page of the site: its path, kind (as in the search), title and last check.</summary>
public sealed record SitePath
{
    public required string Path { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required DateOnly? Checked { get; init; }
}
