using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Events;

/// <summary>The Indonesian timeline, by decade.</summary>
[CachedBy]
public sealed class IndexModel(EventQueries events) : SitePage
{
    /// <summary>The events by the first year of their decade.</summary>
    public IReadOnlyList<IGrouping<int, HistoricEvent>> Decades { get; private set; } = [];

    public int Count { get; private set; }

    public int FirstYear { get; private set; }

    public int LastYear { get; private set; }

    public void OnGet()
    {
        var all = events.List();
        Count = all.Count;
        Decades = [.. all.GroupBy(e => e.Date.Year / 10 * 10)];
        (FirstYear, LastYear) = all.Count == 0 ? (0, 0) : (all[0].Date.Year, all[^1].Date.Year);
        Title = "Peristiwa";
        Description = "Garis waktu kerja sama internasional Indonesia sejak proklamasi: Konferensi Asia-Afrika, ASEAN, PBB, batas laut, perdagangan, dan iklim, setiap peristiwa dengan sumbernya.";
        CanonicalPath = SitePaths.Events;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>Whether an event has yet to come.</summary>
    public bool IsLater(HistoricEvent item) => item.Date.Earliest > Catalogue.AsOf;
}
