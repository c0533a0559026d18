using System.ComponentModel;
using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu saran.")]
public sealed record SuggestRow
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    [Description("Alamat halaman, tanpa nama situs.")]
    public required string Url { get; init; }

    [Description("Awal ringkasan, tanpa markah.")]
    public required string Snippet { get; init; }

    public required string? MatchedName { get; init; }

    public static SuggestRow From(Suggestion suggestion) => new()
    {
        Type = HitTypes.Of(suggestion.Kind),
        Title = suggestion.Title,
        Url = suggestion.Url,
        Snippet = suggestion.Snippet,
        MatchedName = suggestion.MatchedName,
    };
}
