using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Organizations;

/// <summary>One meeting of an organisation or conference.</summary>
public sealed record Session
{
    public required string? Number { get; init; }

    public required string Name { get; init; }

    public required PartialDate? StartDate { get; init; }

    public required PartialDate? EndDate { get; init; }

    public required string? Place { get; init; }

    public required string? HostName { get; init; }

    public required string? HostPath { get; init; }

    public required string? Outcome { get; init; }

    public required string? AgreementSlug { get; init; }

    public required string? AgreementTitle { get; init; }

    public required int SourceNo { get; init; }

    public required string? Note { get; init; }

    public required bool Unverified { get; init; }
}
