using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Maps;

/// <summary>Who stands across from a country in bilateral agreements, and in how many.</summary>
public sealed record MapPartner
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string? Path { get; init; }

    public required int Count { get; init; }

    /// <summary>Date of the first of them: signature, else entry into force.</summary>
    public required PartialDate? FirstDate { get; init; }
}
