namespace Kerjasama.Catalog.Content;

/// <summary>What every record with facts carries: where it stands, its sources, and when it was checked.</summary>
public abstract record ContentFile
{
    /// <summary>Path below the content folder.</summary>
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Slug { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public required DateOnly? Checked { get; init; }

    /// <summary>Keys whose facts could not be confirmed.</summary>
    public required IReadOnlyList<string> Unverified { get; init; }

    public required MarkdownText Body { get; init; }
}
