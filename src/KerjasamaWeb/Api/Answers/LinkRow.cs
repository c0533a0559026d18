using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Catatan lain di situs ini.")]
public sealed record LinkRow
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    [Description("Alamat halaman, tanpa nama situs.")]
    public required string Url { get; init; }
}
