using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Banyaknya catatan bersama dalam katalog pada hari asOf.")]
public sealed record RelationCounts
{
    public required int Bilateral { get; init; }

    public required int Multilateral { get; init; }

    public required int Organizations { get; init; }
}
