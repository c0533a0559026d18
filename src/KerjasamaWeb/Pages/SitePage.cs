using Kerjasama.Catalog;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KerjasamaWeb.Pages;

/// <summary>What the layout needs of every page: its name, its one address, and the way to it.</summary>
public abstract class SitePage : PageModel
{
    private CatalogDatabase? _catalogue;

    /// <summary>Title without the site's name; unique over the site.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>One or two sentences for search engines and link previews.</summary>
    public string Description { get; protected set; } = "";

    /// <summary>The canonical path; queries that only filter are left out of it.</summary>
    public string CanonicalPath { get; protected set; } = "/";

    /// <summary>The pages above this one, from the start page down, without the page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; protected set; } = [];

    /// <summary>Asks search engines not to list the page (empty pairs, filtered lists, results).</summary>
    public bool IsUnlisted { get; protected set; }

    /// <summary>Whether it shows one country, agreement, organisation or pair: it needs no css/tools.css.</summary>
    public virtual bool IsRecord => false;

    /// <summary>The section of the main navigation that the page belongs to.</summary>
    public string Section => CanonicalPath.Split('/', 3) is ["", var first, ..] ? "/" + first : "/";

    /// <summary>The day asked for in <c>?per=</c>; nothing where there is none or it is not a day.</summary>
    protected DateOnly? AskedDay => IsoDay.TryParse(Request.Query["per"], out var day) ? day : null;

    /// <summary>A query value, cleaned of everything that is not text, or nothing.</summary>
    protected string? Asked(string key) => CleanText.Clean(Request.Query[key]) is { Length: > 0 } text ? text : null;

    /// <summary>All values of a query key, repeated or divided by commas, at most <paramref name="most"/>.</summary>
    protected IReadOnlyList<string> AskedMany(string key, int most = 50) =>
        [.. Request.Query[key].SelectMany(v => (v ?? "").Split(',')).Select(v => CleanText.Clean(v)).Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(most)];

    protected int AskedNumber(string key, int otherwise, int least, int most) =>
        int.TryParse(Request.Query[key], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : otherwise;

    /// <summary>The catalogue generation of this request.</summary>
    public CatalogDatabase Catalogue => _catalogue ??= HttpContext.RequestServices.GetRequiredService<CatalogDatabase>();
}
