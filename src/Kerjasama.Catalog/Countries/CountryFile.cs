using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Countries;

/// <summary>A country as written in <c>content/countries</c>.</summary>
public sealed record CountryFile : ContentFile
{
    public required string Code { get; init; }

    public required string Iso2 { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string OfficialName { get; init; }

    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required CountryStatus Status { get; init; }

    public required string? StatusNote { get; init; }

    public required string? Capital { get; init; }

    public required string? CapitalNote { get; init; }

    public required string Region { get; init; }

    public required string Subregion { get; init; }

    public required long? AreaKm2 { get; init; }

    public required long? Population { get; init; }

    public required int? PopulationYear { get; init; }

    public required PartialDate? Independence { get; init; }

    public required PartialDate? UnAdmission { get; init; }
}
