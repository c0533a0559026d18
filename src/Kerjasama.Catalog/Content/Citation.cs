namespace Kerjasama.Catalog.Content;

/// <summary>A numbered reference of a record to a source, as written in <c>sources:</c>.</summary>
public sealed record Citation
{
    /// <summary>The id of a record in <c>content/sources/*.yml</c>.</summary>
    public required string Source { get; init; }

    public string? Locator { get; init; }

    public string? Url { get; init; }

    /// <summary>The day an editor opened the page; absent where it was not opened.</summary>
    public DateOnly? Accessed { get; init; }

    public string? Note { get; init; }

    public int Line { get; init; }
}
