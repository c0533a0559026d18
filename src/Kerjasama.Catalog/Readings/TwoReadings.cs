using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Readings;

/// <summary>One record that schoolbooks and the law read differently, as in the list of all of them.</summary>
public sealed record TwoReadings
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string? Abbreviation { get; init; }

    public required string SchoolbookLabel { get; init; }

    public required string SchoolbookReason { get; init; }

    /// <summary>Undetermined for a body whose members are not all listed.</summary>
    public required Label Label { get; init; }

    public required string Rule { get; init; }

    /// <summary>Parties or members counted.</summary>
    public required int Count { get; init; }

    /// <summary>Whether the text binds in law; unknown for an organisation.</summary>
    public required Answer Binding { get; init; }

    /// <summary>None for an agreement.</summary>
    public required OrganizationKind? OrganizationKind { get; init; }

    /// <summary>What those counted are called: parties, members, participants.</summary>
    public required string Noun { get; init; }

    public bool IsOrganization => OrganizationKind is not null;
}
