using System.ComponentModel;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Api.Answers;

[Description("Organ utama.")]
public sealed record OrganRow
{
    public required string Name { get; init; }

    public required string? NameEn { get; init; }

    public required string? Text { get; init; }

    public static OrganRow From(Organ organ) => new() { Name = organ.Name, NameEn = organ.NameEn, Text = organ.Text };
}
