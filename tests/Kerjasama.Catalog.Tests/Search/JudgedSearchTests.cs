using System.Globalization;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Search;
using Xunit;
using Xunit.Abstractions;

namespace Kerjasama.Catalog.Tests.Search;

/// <summary>The search over the content that ships, measured with the judged queries.</summary>
public sealed class JudgedSearchTests(ITestOutputHelper output)
{
    private const double LeastFirst = 0.85;

    private const double LeastInFirstThree = 0.95;

    private static readonly IReadOnlyList<JudgedQuery> Queries = JudgedQuery.ReadAll(RepositoryFolder.Find("."));

    [Fact]
    public void There_are_enough_queries_and_no_query_twice()
    {
        Assert.True(Queries.Count >= 250, $"only {Queries.Count} queries");
        Assert.Empty(Queries.CountBy(query => query.Query).Where(pair => pair.Value > 1).Select(pair => pair.Key));
    }

    [Fact]
    public void The_right_page_is_first_or_among_the_first_three()
    {
        var folder = Directory.CreateTempSubdirectory("kerjasama-judged-").FullName;
        try
        {
            var database = CatalogDatabase.OpenVerified(CatalogBuilder.Build(RepositoryFolder.Find("content"), folder));
            var search = new SearchQueries(database.Open);
            var answers = Queries.Select(query => (Query: query, Urls: search.Find(new() { Text = query.Query }).Hits.Select(hit => hit.Url).ToList())).ToList();
            database.ClearPool();

            var misses = answers.Where(answer => answer.Query.PlaceIn(answer.Urls) != 0)
                .Select(answer => $"{answer.Query.PlaceIn(answer.Urls) + 1,2}  {answer.Query.Query}: {string.Join(' ', answer.Query.Expected)}, not {string.Join(' ', answer.Urls.Take(3))}");
            var report = string.Join('\n', misses);
            var first = Share(answers.Count(answer => answer.Query.PlaceIn(answer.Urls) == 0));
            var three = Share(answers.Count(answer => answer.Query.PlaceIn(answer.Urls) is >= 0 and < 3));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Queries.Count} queries: first {first:P1}, in the first three {three:P1}. Place 0 is none.\n{report}"));

            Assert.True(first >= LeastFirst, report);
            Assert.True(three >= LeastInFirstThree, report);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_expected_page_and_anchor_is_published()
    {
        var anchors = File.ReadLines(RepositoryFolder.Find("content/links.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => cells[1].Split(';'));
        Assert.Empty(Queries.SelectMany(query => query.Expected).Where(url => !IsPublished(url.Split('#'), anchors)).Distinct());
    }

    // The pages of two countries are thirty thousand; only those with a text of their own are listed.
    private static bool IsPublished(string[] url, Dictionary<string, string[]> anchors) =>
        url[0].StartsWith("/hubungan/", StringComparison.Ordinal) || (anchors.TryGetValue(url[0], out var listed) && (url.Length == 1 || listed.Contains(url[1])));

    private static double Share(int count) => (double)count / Queries.Count;
}
