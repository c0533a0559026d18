namespace Kerjasama.Catalog.Organizations;

/// <summary>A principal organ of an organisation.</summary>
public sealed record Organ
{
    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public string? Text { get; init; }
}
