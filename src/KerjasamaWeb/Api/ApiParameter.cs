using Kerjasama.Catalog.Content;

namespace KerjasamaWeb.Api;

/// <summary>One parameter of a route: how it is written, described and bounded.</summary>
public sealed record ApiParameter
{
    public required string Name { get; init; }

    /// <summary>One Indonesian sentence.</summary>
    public required string Description { get; init; }

    public ApiValue Value { get; init; }

    public bool IsPath { get; init; }

    /// <summary>Whether it may be repeated, or hold several values divided by commas.</summary>
    public bool IsMany { get; init; }

    /// <summary>The allowed values; any where there are none.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public int Least { get; init; }

    public int Most { get; init; } = int.MaxValue;

    public int? Default { get; init; }

    public string? Example { get; init; }

    /// <summary>A parameter whose values are the written names of an enumeration.</summary>
    public static ApiParameter Of<T>(string name, string description)
        where T : struct, Enum => new() { Name = name, Description = description, Choices = [.. Enum.GetValues<T>().Select(KebabName<T>.Name)] };
}
