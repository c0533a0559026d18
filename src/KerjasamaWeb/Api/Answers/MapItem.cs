using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu negara atau lembaga pada peta.")]
public sealed record MapItem
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    [Description("Banyaknya perjanjian, atau tanggal mulainya.")]
    public required string Value { get; init; }

    public required string Standing { get; init; }

    public required string? Url { get; init; }
}
