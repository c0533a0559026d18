namespace Kerjasama.Catalog.Search;

/// <summary>What a hit shows of its document.</summary>
internal sealed record CardRow
{
    public int Id { get; init; }

    public string Kind { get; init; } = "";

    public string Title { get; init; } = "";

    public string Url { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>One a line, the title first.</summary>
    public string Names { get; init; } = "";

    /// <summary>Separated by spaces.</summary>
    public string Anchors { get; init; } = "";

    public string Body { get; init; } = "";

    public string? Label { get; init; }

    public string? Status { get; init; }

    public int? Year { get; init; }

    /// <summary>The address with the first of the wanted anchors that stands on the page.</summary>
    public string UrlWithAnchor(IReadOnlyList<string> wanted)
    {
        var anchors = Anchors.Split(' ');
        return wanted.FirstOrDefault(anchors.Contains) is string anchor ? $"{Url}#{anchor}" : Url;
    }
}
