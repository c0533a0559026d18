using System.ComponentModel;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Api.Answers;

[Description("Nama lama.")]
public sealed record FormerNameRow
{
    public required string Name { get; init; }

    [Description("Dipakai sampai.")]
    public required PartialDate? Until { get; init; }

    public static FormerNameRow From(FormerName name) => new() { Name = name.Name, Until = name.Until };
}
