using System.ComponentModel;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Api.Answers;

[Description("Sumber.")]
public sealed record SourceRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required SourceKind Kind { get; init; }

    [Description("Alamat sumber di luar situs ini.")]
    public required string? Address { get; init; }

    [Description("Cara menemukannya bila tautannya mati.")]
    public required string? Archive { get; init; }

    public required string? Note { get; init; }

    public required int CitationCount { get; init; }

    public required string Url { get; init; }

    public static SourceRow From(Source source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Publisher = source.Publisher,
        Kind = source.Kind,
        Address = source.Url,
        Archive = source.Archive,
        Note = source.Note,
        CitationCount = source.CitationCount,
        Url = SitePaths.Source(source.Id),
    };
}
