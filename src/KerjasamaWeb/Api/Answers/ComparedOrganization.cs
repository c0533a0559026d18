using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Organisasi yang diikuti sedikitnya satu dari negara yang dibandingkan.")]
public sealed record ComparedOrganization
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    [Description("Kode negara yang menjadi anggota.")]
    public required IReadOnlyList<string> Members { get; init; }
}
