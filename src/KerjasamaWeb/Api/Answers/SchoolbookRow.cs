using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Sebutan yang biasa dipakai buku sekolah, bila berbeda dari label.")]
public sealed record SchoolbookRow
{
    public required string Label { get; init; }

    public required string? Reason { get; init; }

    public static SchoolbookRow? From(string? label, string? reason) => label is null ? null : new() { Label = label, Reason = reason };
}
