using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Readings;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Glasses;

/// <summary>Every record that schoolbooks and international law read differently, with both readings and their reasons.</summary>
[CachedBy(ReadingFilter.Kind, ReadingFilter.Label)]
public sealed class IndexModel(ReadingQueries readings) : SitePage
{
    public ReadingFilter Filter { get; private set; } = null!;

    public IReadOnlyList<TwoReadings> Records { get; private set; } = [];

    public int All { get; private set; }

    public void OnGet()
    {
        var all = readings.List();
        Filter = ReadingFilter.From(Request.Query);
        All = all.Count;
        Records = [.. Filter.Apply(all)];
        Title = "Dua kacamata";
        Description = "Organisasi dan perjanjian yang dibaca berbeda oleh buku sekolah dan hukum internasional, dengan kedua sebutan dan alasannya.";
        CanonicalPath = SitePaths.Glasses;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = Filter.IsSet;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public string FileAddress(string extension) => Paging.Address($"{SitePaths.Glasses}.{extension}", Filter.Query);

    public static string PathOf(TwoReadings record) => record.IsOrganization ? SitePaths.Organization(record.Slug) : SitePaths.Agreement(record.Slug);
}
