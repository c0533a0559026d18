namespace KerjasamaWeb.Api.Downloads;

/// <summary>What a file beside a page holds, for the data page.</summary>
public sealed record Download
{
    /// <summary>What the rows are, in Indonesian.</summary>
    public required string Summary { get; init; }

    /// <summary>The query keys of the page that narrow the file too.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>An address that answers on the shipped catalogue.</summary>
    public required string Example { get; init; }
}
