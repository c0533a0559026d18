using System.Diagnostics;
using System.Globalization;
using Kerjasama.Benchmarks;
using Kerjasama.Catalog.Tests.Search;

// Kerjasama.Benchmarks REPOSITORY DATA: the search over the catalogue and the bulk agreements of the folder DATA.
// Prints one row a measure, its three cells divided by tabs: measure, value, bar.
const int Rounds = 3;
const int LongestPrefix = 24;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var repository, var data])
{
    Console.Error.WriteLine("usage: Kerjasama.Benchmarks REPOSITORY DATA");
    return 2;
}

using var index = new BulkSearch(repository, data);
var queries = JudgedQuery.ReadAll(repository);
var texts = queries.Select(query => query.Query).ToList();
var prefixes = texts.SelectMany(text => Enumerable.Range(2, Math.Max(0, Math.Min(text.Length, LongestPrefix) - 1)).Select(length => text[..length])).Distinct().ToList();

var places = queries.Select(query => query.PlaceIn(index.Search.Find(new() { Text = query.Query }).Hits.Select(hit => hit.Url))).ToList();
var found = Times(texts, text => index.Search.Find(new() { Text = text }));
var suggested = Times(prefixes, text => index.Search.Suggest(text, 8));

Row($"search documents, {index.BulkCount} of them bulk", $"{index.Count}", "");
Row($"{texts.Count} judged queries: right page first", $"{Share(place => place == 0):P1}", ">= 85 % (catalogue alone)");
Row($"{texts.Count} judged queries: in the first three", $"{Share(place => place is >= 0 and < 3):P1}", ">= 95 % (catalogue alone)");
Row("a query, ms: p50", $"{At(found, 0.5):0.0}", "");
Row("a query, ms: p99", $"{At(found, 0.99):0.0}", "<= 20");
Row($"a suggestion, {prefixes.Count} prefixes, ms: p50", $"{At(suggested, 0.5):0.0}", "");
Row($"a suggestion, {prefixes.Count} prefixes, ms: p99", $"{At(suggested, 0.99):0.0}", "<= 8");
if (Environment.GetEnvironmentVariable("SLOWEST") is not null)
{
    Slowest(found, texts);
    Slowest(suggested, prefixes);
}

return 0;

double Share(Func<int, bool> isRight) => (double)places.Count(isRight) / places.Count;

// The best of the rounds of each text, since a machine interrupts.
static List<double> Times<T>(List<string> texts, Func<string, T> answer)
{
    var times = Enumerable.Repeat(double.MaxValue, texts.Count).ToList();
    for (var round = 0; round <= Rounds; round++)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            answer(texts[i]);
            times[i] = round == 0 ? double.MaxValue : Math.Min(times[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    return times;
}

static double At(List<double> times, double share) => times.Order().ElementAt((int)Math.Ceiling(share * times.Count) - 1);

static void Slowest(List<double> times, List<string> texts)
{
    foreach (var (time, text) in times.Zip(texts).OrderByDescending(pair => pair.First).Take(12))
    {
        Console.Error.WriteLine($"{time,7:0.0} ms  {text}");
    }
}

static void Row(string measure, string value, string bar) => Console.WriteLine($"{measure}\t{value}\t{bar}");
