using System.ComponentModel;
using Kerjasama.Catalog.Agreements;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu halaman daftar perjanjian.")]
public sealed record AgreementsAnswer
{
    [Description("Banyaknya perjanjian pada semua halaman.")]
    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int PageSize { get; init; }

    [Description("Hari yang diminta; bila tidak ada, hari katalog terakhir diperiksa.")]
    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<AgreementRow> Items { get; init; }

    public static AgreementsAnswer From(AgreementPage found, AgreementFilter filter, DateOnly catalogueDay) => new()
    {
        Total = found.Total,
        Page = filter.Page,
        PageSize = filter.PageSize,
        AsOf = filter.AsOf ?? catalogueDay,
        Items = [.. found.Items.Select(AgreementRow.From)],
    };
}
