using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Relations;

/// <summary>A written introduction to the relations of two countries, as in <c>content/relations</c>.</summary>
public sealed record RelationFile : ContentFile
{
    /// <summary>Slugs of the two countries, in the order of their page.</summary>
    public required string First { get; init; }

    public required string Second { get; init; }

    public required string Summary { get; init; }
}
