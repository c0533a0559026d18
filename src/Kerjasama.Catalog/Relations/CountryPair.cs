namespace Kerjasama.Catalog.Relations;

/// <summary>Two countries and how many bilateral agreements bind them.</summary>
public sealed record CountryPair
{
    public required string FirstSlug { get; init; }

    public required string FirstName { get; init; }

    public required string SecondSlug { get; init; }

    public required string SecondName { get; init; }

    /// <summary>Distinct bilateral agreements in the catalogue, ended ones included.</summary>
    public required int AgreementCount { get; init; }
}
