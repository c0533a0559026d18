using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Agreements;

/// <summary>What a list of agreements is narrowed by; everything absent narrows nothing.</summary>
public sealed record AgreementFilter
{
    /// <summary>Codes that must all be parties.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Codes of which at least one must be a party.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>Codes that must not be parties.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Slug of a region or subregion of which at least one country must be a party.</summary>
    public string? Region { get; init; }

    public Label? Label { get; init; }

    /// <summary>Code of a field.</summary>
    public string? Field { get; init; }

    public Reach? Reach { get; init; }

    public AgreementStatus? Status { get; init; }

    /// <summary>First year of signature, included.</summary>
    public int? From { get; init; }

    /// <summary>Last year of signature, included.</summary>
    public int? To { get; init; }

    /// <summary>Only agreements whose asked parties were bound on this day.</summary>
    public DateOnly? AsOf { get; init; }

    public AgreementOrder Order { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;
}
