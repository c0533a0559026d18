using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Relations;

namespace KerjasamaWeb.Pages.Relations;

/// <summary>One date on the timeline of two countries; the class of its dot is <c>bi</c>, <c>multi</c>, or none for organisations and events.</summary>
public sealed record PairDate(PartialDate Date, string Text, string Path, string? Css)
{
    /// <summary>Signatures of bilateral agreements, the days on which regional agreements and bodies came to bind both, and events that concern both, in order of time.</summary>
    public static IReadOnlyList<PairDate> Order(IReadOnlyList<Agreement> bilateral, IReadOnlyList<SharedSince> multilateral, IReadOnlyList<SharedOrganization> organizations, IReadOnlyList<CountryEvent> events) =>
    [
        .. bilateral.Where(g => g.Signed is not null).Select(g => new PairDate(g.Signed!.Value, $"{g.ShortTitle} ditandatangani.", SitePaths.Agreement(g.Slug), "bi"))
            .Concat(multilateral.Select(s => new PairDate(s.Date, $"{s.Agreement.ShortTitle} mengikat keduanya.", SitePaths.Agreement(s.Agreement.Slug), "multi")))
            .Concat(organizations.Where(o => o.Reach != Reach.Global && o.FirstSince is not null && o.SecondSince is not null)
                .Select(o => new PairDate(Later(o.FirstSince!.Value, o.SecondSince!.Value), $"Keduanya menjadi anggota {o.Name}.", SitePaths.Organization(o.Slug), null)))
            .Concat(events.DistinctBy(e => e.Slug).Select(e => new PairDate(e.Date, e.Title, SitePaths.Event(e.Slug), null)))
            .OrderBy(d => d.Date),
    ];

    private static PartialDate Later(PartialDate one, PartialDate other) => one > other ? one : other;
}
