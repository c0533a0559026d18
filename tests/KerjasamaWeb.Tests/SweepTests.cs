using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Links;
using Xunit;

namespace KerjasamaWeb.Tests;

/// <summary>What must hold of every page there is.</summary>
[Collection(SiteTests.Name)]
public sealed partial class SweepTests(SiteFixture site)
{
    [Fact]
    public async Task Every_page_of_the_sitemap_is_sound_and_every_link_on_it_leads_somewhere()
    {
        var paths = Location().Matches(await site.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Select(m => new Uri(WebUtility.HtmlDecode(m.Groups["url"].Value)).AbsolutePath).ToList();
        Assert.True(paths.Count > 500, $"the sitemap has only {paths.Count} addresses");
        var ids = new Dictionary<string, HashSet<string>>();
        var links = new Dictionary<string, string>();
        var titles = new Dictionary<string, string>();
        var faults = new List<string>();
        foreach (var path in paths)
        {
            using var response = await site.GetAsync(path);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{path} answers {(int)response.StatusCode}");
                continue;
            }

            var page = await site.PageAsync(path);
            ids[path] = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
            faults.AddRange(FaultsOf(page, path));
            if (!titles.TryAdd(page.Title!, path))
            {
                faults.Add($"{path} has the title of {titles[page.Title!]}: {page.Title}");
            }

            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains('?', StringComparison.Ordinal)))
            {
                links.TryAdd(link, path);
            }
        }

        foreach (var (link, from) in links)
        {
            var parts = link.Split('#');
            if (!ids.TryGetValue(parts[0], out var known))
            {
                using var response = await site.GetAsync(parts[0]);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    faults.Add($"{from} links to {link}, which answers {(int)response.StatusCode}");
                }
            }
            else if (parts.Length > 1 && !known.Contains(parts[1]))
            {
                faults.Add($"{from} links to {link}, which has no such anchor");
            }
        }

        Assert.Empty(faults.Take(30));
    }

    [Fact]
    public async Task Every_address_ever_published_is_alive()
    {
        var published = ContentLoader.Load(SiteFixture.Repository("content")).PublishedLinks;
        Assert.True(published.Count > 500, $"only {published.Count} addresses are recorded; run the tool's verb links --update");
        var breaches = new List<string>();
        foreach (var link in published)
        {
            using var response = await site.GetAsync(link.Path);
            if (LinkContract.Breach(link, (int)response.StatusCode, await response.Content.ReadAsStringAsync()) is { } breach)
            {
                breaches.Add(breach);
            }
        }

        Assert.Empty(breaches);
    }

    [Fact]
    public void The_contract_breaks_on_any_other_status_and_on_a_missing_anchor()
    {
        var link = new PublishedLink { Path = "/x", Anchors = ["isi", "pihak-idn"], Since = new DateOnly(2026, 11, 24), Line = 2 };

        Assert.Null(LinkContract.Breach(link, 200, "<h2 id=\"isi\"></h2><tr id=\"pihak-idn\">"));
        Assert.Null(LinkContract.Breach(link, 301, ""));
        Assert.Null(LinkContract.Breach(link, 410, ""));
        Assert.NotNull(LinkContract.Breach(link, 200, "<h2 id=\"isi\"></h2>"));
        Assert.NotNull(LinkContract.Breach(link, 404, ""));
        Assert.NotNull(LinkContract.Breach(link, 302, ""));
    }

    private static IEnumerable<string> FaultsOf(IDocument page, string path)
    {
        if (page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{path} has {page.QuerySelectorAll("h1").Length} first-level headings";
        }

        if (string.IsNullOrWhiteSpace(page.QuerySelector("main")?.TextContent))
        {
            yield return $"{path} has no text";
        }

        if (page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != "https://kerjasama.example" + path)
        {
            yield return $"{path} has the canonical address {page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")}";
        }

        if (page.QuerySelector("meta[name=description]")?.GetAttribute("content") is not { Length: > 20 })
        {
            yield return $"{path} has no description";
        }

        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1))
        {
            yield return $"{path} has the id {id.Key} {id.Count()} times";
        }

        foreach (var anchor in page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Where(a => page.GetElementById(a) is null))
        {
            yield return $"{path} links to its own #{anchor}, which it lacks";
        }

        if (page.QuerySelector("[style], style, script:not([src]):not([type='application/ld+json']), [onclick], [onchange]") is { } inline)
        {
            yield return $"{path} has inline style or script: {inline.OuterHtml[..Math.Min(80, inline.OuterHtml.Length)]}";
        }
    }

    [GeneratedRegex("<loc>(?<url>[^<]+)</loc>")]
    private static partial Regex Location();
}
