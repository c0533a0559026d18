using System.ComponentModel;
using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu hasil pencarian.")]
public sealed record SearchRow
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    [Description("Alamat halaman, tanpa nama situs.")]
    public required string Url { get; init; }

    [Description("Bagian teks yang paling cocok, tanpa markah.")]
    public required string Snippet { get; init; }

    [Description("Nama lain yang cocok dengan kata yang dicari, bila tidak ada dalam judul.")]
    public required string? MatchedName { get; init; }

    [Description("Label perjanjian: bilateral, multilateral, not-interstate, atau undetermined.")]
    public required string? Label { get; init; }

    public required string? Status { get; init; }

    public required int? Year { get; init; }

    public static SearchRow From(SearchHit hit) => new()
    {
        Type = HitTypes.Of(hit.Kind),
        Title = hit.Title,
        Url = hit.Url,
        Snippet = string.Concat(hit.Snippet.Select(s => s.Text)),
        MatchedName = hit.MatchedName,
        Label = hit.Label,
        Status = hit.Status,
        Year = hit.Year,
    };
}
