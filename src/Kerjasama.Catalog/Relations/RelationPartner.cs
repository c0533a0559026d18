namespace Kerjasama.Catalog.Relations;

/// <summary>A country that shares an agreement with another one.</summary>
public sealed record RelationPartner
{
    public required string Slug { get; init; }

    /// <summary>The last check of any agreement they share.</summary>
    public required DateOnly Checked { get; init; }
}
