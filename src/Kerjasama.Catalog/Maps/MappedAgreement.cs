namespace Kerjasama.Catalog.Maps;

/// <summary>A multilateral agreement whose parties are worth a map.</summary>
public sealed record MappedAgreement
{
    public required string Slug { get; init; }

    public required string ShortTitle { get; init; }
}
