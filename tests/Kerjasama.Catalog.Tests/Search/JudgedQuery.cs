using System.Globalization;
using CsvHelper;

namespace Kerjasama.Catalog.Tests.Search;

/// <summary>
/// One query that a reader may type and the pages that answer it, judged from the content and not from what the search gives.
/// Several pages are equally right; an anchor belongs to the answer where one is given.
/// </summary>
public sealed record JudgedQuery(string Group, string Query, IReadOnlyList<string> Expected)
{
    public static IReadOnlyList<JudgedQuery> ReadAll(string repository)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(repository, "tests", "Kerjasama.Catalog.Tests", "Search", "Judged", "queries.csv")), CultureInfo.InvariantCulture);
        var queries = new List<JudgedQuery>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            queries.Add(new(csv.GetField("group")!, csv.GetField("query")!, csv.GetField("expected")!.Split(' ')));
        }

        return queries;
    }

    /// <summary>The place of the first right answer, from 0; -1 if there is none.</summary>
    public int PlaceIn(IEnumerable<string> urls) => urls.ToList().FindIndex(IsAnswer);

    private bool IsAnswer(string url) => Expected.Any(right => right.Contains('#', StringComparison.Ordinal) ? url == right : url.Split('#')[0] == right);
}
