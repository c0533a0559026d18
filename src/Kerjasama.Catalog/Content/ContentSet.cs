using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Relations;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Sources;
using Kerjasama.Catalog.Terms;

namespace Kerjasama.Catalog.Content;

/// <summary>Everything in <c>content/</c> as written, with every diagnostic of reading it.</summary>
public sealed record ContentSet
{
    /// <summary>SHA-256 of all files, in hexadecimal: the version of the content.</summary>
    public required string Hash { get; init; }

    public required IReadOnlyList<CountryFile> Countries { get; init; }

    public required IReadOnlyList<OrganizationFile> Organizations { get; init; }

    public required IReadOnlyList<AgreementFile> Agreements { get; init; }

    public required IReadOnlyList<PageFile> Pages { get; init; }

    public required IReadOnlyList<TermFile> Terms { get; init; }

    public required IReadOnlyList<EventFile> Events { get; init; }

    public required IReadOnlyList<RelationFile> Relations { get; init; }

    public required IReadOnlyList<SourceFile> Sources { get; init; }

    public required IReadOnlyList<RegionFile> Regions { get; init; }

    public required IReadOnlyList<FieldFile> Fields { get; init; }

    /// <summary>Parties without a page of their own: former states, territories, blocs.</summary>
    public required IReadOnlyList<ActorRow> OtherActors { get; init; }

    public required IReadOnlyList<StatehoodRow> Statehood { get; init; }

    public required IReadOnlyList<SynonymGroup> Synonyms { get; init; }

    public required IReadOnlyList<PublishedLink> PublishedLinks { get; init; }

    public required IReadOnlyList<SlugChange> SlugChanges { get; init; }

    public required IReadOnlyList<ContentDiagnostic> Diagnostics { get; init; }
}
