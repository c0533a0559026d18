using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Banyaknya catatan negara itu dalam katalog pada hari asOf; bukan jumlah seluruh perjanjian yang pernah dibuatnya.")]
public sealed record CountryCounts
{
    public required int Bilateral { get; init; }

    public required int Multilateral { get; init; }

    public required int BilateralWithIndonesia { get; init; }

    public required int Memberships { get; init; }
}
