using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

public sealed record ListAnswer<T>
{
    public required int Total { get; init; }

    [Description("Hari yang berlaku bagi semua angka dalam jawaban ini.")]
    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<T> Items { get; init; }
}
