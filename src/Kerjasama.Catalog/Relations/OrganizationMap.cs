using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Relations;

/// <summary>Organisations that share members, so ordered that those alike stand together.</summary>
public sealed record OrganizationMap
{
    public required IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>The strongest first.</summary>
    public required IReadOnlyList<OrganizationTie> Ties { get; init; }
}
