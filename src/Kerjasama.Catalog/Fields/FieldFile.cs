namespace Kerjasama.Catalog.Fields;

/// <summary>A field of cooperation (bidang) as written in <c>content/fields.csv</c>.</summary>
public sealed record FieldFile
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }
}
