using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>A case to try, as a link.</summary>
public sealed record TryExample(string Name, string Path)
{
    public static IReadOnlyList<TryExample> All { get; } =
    [
        new("Indonesia dan Jepang", To("indonesia", "jepang")),
        new("Indonesia dan EFTA", To("indonesia", "efta")),
        new("Indonesia dan Uni Eropa", To("indonesia", "uni-eropa")),
        new("ASEAN dan Tiongkok", To("asean", "tiongkok")),
        new("Dua negara, tetapi terbuka", Paging.Address(SitePaths.Classify, [new("pihak", "indonesia"), new("pihak", "singapura"), new("terbuka", "1")])),
        new("Indonesia dan FAO", To("indonesia", "fao")),
        new("Kota Bandung dan Kota Braunschweig", To("Kota Bandung", "Kota Braunschweig")),
        new("Satu pihak saja", To("indonesia")),
    ];

    private static string To(params string[] parties) => Paging.Address(SitePaths.Classify, parties.Select(p => new KeyValuePair<string, string>("pihak", p)));
}
