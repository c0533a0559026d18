using System.ComponentModel;
using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Api.Answers;

[Description("Hasil pencarian.")]
public sealed record SearchAnswer
{
    [Description("Kata yang dicari, sesudah dibersihkan.")]
    public required string Query { get; init; }

    [Description("Banyaknya hasil pada semua halaman.")]
    public required int Total { get; init; }

    [Description("Kata yang dicari sebagai gantinya, bila ada yang salah eja.")]
    public required string? Corrected { get; init; }

    [Description("Kata lain yang mungkin dimaksud.")]
    public required string? DidYouMean { get; init; }

    [Description("Apakah setiap hasil memuat semua kata.")]
    public required bool HasAllWords { get; init; }

    public required SearchFacets Facets { get; init; }

    public required IReadOnlyList<SearchRow> Items { get; init; }

    public static SearchAnswer From(SearchResult result) => new()
    {
        Query = result.Text,
        Total = result.Total,
        Corrected = result.Corrected,
        DidYouMean = result.DidYouMean,
        HasAllWords = result.HasAllWords,
        Facets = SearchFacets.From(result),
        Items = [.. result.Hits.Select(SearchRow.From)],
    };
}
