using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Isi satu peta.")]
public sealed record MapAnswer
{
    public required string Layer { get; init; }

    public required string Title { get; init; }

    public required DateOnly AsOf { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<MapItem> Items { get; init; }

    public required string Url { get; init; }
}
