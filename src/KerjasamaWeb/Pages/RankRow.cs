using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Pages;

/// <summary>One bar of a ranking.</summary>
public sealed record RankRow(string Name, string Address, int Bilateral, int Multilateral, int Total)
{
    public static RankRow Of(LabelCount<Actor> count, string address) => new(count.Key.Name, address, count.Bilateral, count.Multilateral, count.Total);
}
