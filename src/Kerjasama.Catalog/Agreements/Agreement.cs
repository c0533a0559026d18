using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>An agreement as a row of a list.</summary>
public sealed record Agreement
{
    public required string Slug { get; init; }

    public required string ShortTitle { get; init; }

    public required Instrument Instrument { get; init; }

    /// <summary>Code of its main field.</summary>
    public required string Field { get; init; }

    public required string FieldName { get; init; }

    public required Label Label { get; init; }

    public required string Rule { get; init; }

    public required int PartyCount { get; init; }

    public required int StateCount { get; init; }

    public required Reach? Reach { get; init; }

    public required AgreementStatus Status { get; init; }

    public required PartialDate? Signed { get; init; }

    public required PartialDate? InForce { get; init; }

    /// <summary>Year of signature, else of entry into force.</summary>
    public required int? Year { get; init; }
}
