using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Content;

/// <summary>A row of <c>content/actors.csv</c>: a party without a page of its own.</summary>
public sealed record ActorRow
{
    public required int Line { get; init; }

    public required Actor Actor { get; init; }

    public required string? Note { get; init; }

    /// <summary>Id of the source that says so.</summary>
    public required string Source { get; init; }
}
