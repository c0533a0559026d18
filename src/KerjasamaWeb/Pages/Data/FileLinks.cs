using KerjasamaWeb.Api.Downloads;

namespace KerjasamaWeb.Pages.Data;

/// <summary>One kind of file beside the pages, in its formats.</summary>
public sealed record FileLinks
{
    /// <summary>The page's path, with its variable parts in braces.</summary>
    public required string Path { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>Name of each format with an example.</summary>
    public required IReadOnlyList<(string Format, string Example)> Formats { get; init; }

    /// <summary>The files with all rows, where the path has no variable part.</summary>
    public required IReadOnlyList<string> Whole { get; init; }

    public static FileLinks From(string path, IReadOnlyList<(string Path, Download Download)> routes) => new()
    {
        Path = path,
        Summary = routes[0].Download.Summary,
        Keys = routes[0].Download.Keys,
        Formats = [.. routes.Select(r => (System.IO.Path.GetExtension(r.Path)[1..].ToUpperInvariant(), r.Download.Example))],
        Whole = path.Contains('{', StringComparison.Ordinal) || routes[0].Download.Keys.Contains("q") ? [] : [.. routes.Select(r => r.Path)],
    };
}
