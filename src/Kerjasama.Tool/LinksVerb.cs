using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;

namespace Kerjasama.Tool;

/// <summary><c>links</c>: asks a running site for every address ever published; with <c>--update</c> records the new ones first.</summary>
internal static partial class LinksVerb
{
    private const int AtOnce = 4;

    public static Command Create()
    {
        var content = ContentFolder.Option();
        var site = new Option<string>("--base-url") { Description = "Where the site runs.", DefaultValueFactory = _ => "http://localhost:5000" };
        var update = new Option<bool>("--update") { Description = "Adds the addresses and anchors of the sitemap to content/links.csv." };
        var command = new Command("links", "Checks the link contract against a running site.") { content, site, update };
        command.SetAction(result => Verb.Run(() =>
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(result.GetRequiredValue(site)) };
            return RunAsync(ContentFolder.Find(result.GetValue(content)), client, result.GetValue(update)).GetAwaiter().GetResult();
        }));
        return command;
    }

    private static async Task<int> RunAsync(string folder, HttpClient client, bool isUpdate)
    {
        var links = ContentLoader.Load(folder).PublishedLinks.ToDictionary(l => l.Path);
        try
        {
            if (isUpdate)
            {
                await AddNewAsync(links, client);
                Write(Path.Combine(folder, "links.csv"), links.Values);
            }

            var breaches = (await EachAsync(links.Values, async link =>
            {
                using var answer = await client.GetAsync(new Uri(link.Path, UriKind.Relative));
                return LinkContract.Breach(link, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
            })).OfType<string>().Order(StringComparer.Ordinal).ToList();
            breaches.ForEach(Console.Error.WriteLine);
            Console.WriteLine($"{links.Count} published addresses with {links.Values.Sum(l => l.Anchors.Count)} anchors: {breaches.Count} broken");
            return breaches.Count == 0 && links.Count > 0 ? 0 : 1;
        }
        catch (HttpRequestException e)
        {
            throw new ToolException($"{client.BaseAddress} does not answer: {e.Message}");
        }
    }

    private static async Task AddNewAsync(Dictionary<string, PublishedLink> links, HttpClient client)
    {
        var sitemap = await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative));
        var paths = Location().Matches(sitemap).Select(m => new Uri(WebUtility.HtmlDecode(m.Groups["url"].Value)).AbsolutePath).Distinct().ToList();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        foreach (var (path, anchors) in await EachAsync(paths, async path => (path, LinkContract.AnchorsIn(await client.GetStringAsync(new Uri(path, UriKind.Relative))))))
        {
            links[path] = links.TryGetValue(path, out var known)
                ? known with { Anchors = [.. known.Anchors.Union(anchors)] }
                : new() { Path = path, Anchors = anchors, Since = today, Line = 0 };
        }
    }

    private static async Task<IReadOnlyList<TResult>> EachAsync<T, TResult>(IEnumerable<T> items, Func<T, Task<TResult>> ask)
    {
        var results = new System.Collections.Concurrent.ConcurrentBag<TResult>();
        await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (item, _) => results.Add(await ask(item)));
        return [.. results];
    }

    private static void Write(string path, IEnumerable<PublishedLink> links)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        csv.WriteField("path");
        csv.WriteField("anchors");
        csv.WriteField("since");
        csv.NextRecord();
        foreach (var link in links.OrderBy(l => l.Path, StringComparer.Ordinal))
        {
            csv.WriteField(link.Path);
            csv.WriteField(string.Join(';', link.Anchors.Order(StringComparer.Ordinal)));
            csv.WriteField(IsoDay.Format(link.Since));
            csv.NextRecord();
        }
    }

    [GeneratedRegex("<loc>(?<url>[^<]+)</loc>")]
    private static partial Regex Location();
}
