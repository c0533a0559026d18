using Kerjasama.Catalog.Classification;

namespace Kerjasama.Catalog.Agreements;

/// <summary>Another agreement seen from one agreement's page.</summary>
public sealed record RelatedAgreement
{
    public required string Slug { get; init; }

    public required string ShortTitle { get; init; }

    public required Label Label { get; init; }

    public required int PartyCount { get; init; }

    public required int? Year { get; init; }

    public required AgreementRelation Relation { get; init; }
}
