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

    /// <summary>The name, if it says more than the title: <c>null</c> for a part of the title and for the slug, which is nobody's spelling.</summary>
    public string? OtherName(string name) =>
        Title.Contains(name, StringComparison.OrdinalIgnoreCase) || Url.EndsWith('/' + name.Replace(' ', '-'), StringComparison.Ordinal) ? null : name;

    public bool HasAnchor(IReadOnlyList<string> wanted) => Anchors.Split(' ').Any(wanted.Contains);

    /// <summary>The address with the first of the wanted anchors that stands on the page.</summary>
    public string UrlWithAnchor(IReadOnlyList<string> wanted)
    {
        var anchors = Anchors.Split(' ');
        return wanted.FirstOrDefault(anchors.Contains) is string anchor ? $"{Url}#{anchor}" : Url;
    }
}
