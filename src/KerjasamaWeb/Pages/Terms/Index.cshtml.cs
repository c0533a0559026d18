using System.Globalization;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Terms;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Terms;

/// <summary>The glossary from A to Z, each term with its definition.</summary>
[CachedBy]
public sealed class IndexModel(TermQueries terms) : SitePage
{
    /// <summary>The terms by their first letter.</summary>
    public IReadOnlyList<IGrouping<char, Term>> Letters { get; private set; } = [];

    public int Count { get; private set; }

    public void OnGet()
    {
        var all = terms.List();
        Count = all.Count;
        Letters = [.. all.GroupBy(t => FirstLetter(t.Name))];
        Title = "Istilah";
        Description = "Daftar istilah kerja sama internasional dari A sampai Z: pihak, penanda tangan, ratifikasi, aksesi, depositari, dan lainnya, masing-masing dengan arti dan dasarnya.";
        CanonicalPath = SitePaths.Terms;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public static string LetterId(char letter) => $"huruf-{char.ToLower(letter, CultureInfo.InvariantCulture)}";

    private static char FirstLetter(string name) => FoldText.Fold(name) is [var first, ..] ? char.ToUpper(first, CultureInfo.InvariantCulture) : '#';
}
