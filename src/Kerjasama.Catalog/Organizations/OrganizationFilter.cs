using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Organizations;

/// <summary>What a list of organisations is narrowed by.</summary>
public sealed record OrganizationFilter
{
    public OrganizationKind? Kind { get; init; }

    public Reach? Reach { get; init; }

    /// <summary>Code of a field.</summary>
    public string? Field { get; init; }

    /// <summary>Code of a member.</summary>
    public string? Member { get; init; }
}
