namespace Kerjasama.Catalog.Fields;

/// <summary>A field of cooperation.</summary>
public sealed record Field
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }
}
