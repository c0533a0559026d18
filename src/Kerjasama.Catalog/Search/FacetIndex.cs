using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>For every value of every facet the documents that have it, in memory: counts are exact however many hits there are.</summary>
internal sealed class FacetIndex
{
    private readonly Dictionary<SearchFacet, Dictionary<string, IdSet>> documents = Enum.GetValues<SearchFacet>().ToDictionary(facet => facet, _ => new Dictionary<string, IdSet>(StringComparer.Ordinal));
    private readonly List<(int Id, int Year)> years = [];
    private readonly int highest;

    public FacetIndex(SqliteConnection connection)
    {
        highest = connection.ExecuteScalar<int?>("SELECT max(id) FROM search_document") ?? 0;
        foreach (var row in connection.Query<Row>("SELECT id AS Id, kind AS Kind, label AS Label, reach AS Reach, status AS Status, year AS Year FROM search_document", buffered: false))
        {
            Add(SearchFacet.Kind, row.Kind, row.Id);
            Add(SearchFacet.Label, row.Label, row.Id);
            Add(SearchFacet.Reach, row.Reach, row.Id);
            Add(SearchFacet.Status, row.Status, row.Id);
            if (row.Year is int year)
            {
                Add(SearchFacet.Decade, DecadeOf(year), row.Id);
                years.Add((row.Id, year));
            }
        }

        AddAll(SearchFacet.Field, connection.Query<(string, long)>("SELECT field, document_id FROM search_document_field", buffered: false));
        AddAll(SearchFacet.Country, connection.Query<(string, long)>("SELECT country, document_id FROM search_document_country", buffered: false));
    }

    public IdSet Nothing() => new(highest);

    /// <summary>The documents with the value; none for an unknown one.</summary>
    public IdSet With(SearchFacet facet, string value) => documents[facet].GetValueOrDefault(value) ?? Nothing();

    /// <summary>The documents of the years, both included; <c>null</c> leaves a side open.</summary>
    public IdSet Between(int? from, int? to)
    {
        var found = Nothing();
        foreach (var (id, year) in years)
        {
            if (year >= (from ?? int.MinValue) && year <= (to ?? int.MaxValue))
            {
                found.Add(id);
            }
        }

        return found;
    }

    /// <summary>The values that some of the documents have, with their number, most frequent first; decades in order of time.</summary>
    public IReadOnlyList<FacetCount> Count(SearchFacet facet, IdSet among)
    {
        var counts = documents[facet].Select(pair => new FacetCount(pair.Key, pair.Value.CountWith(among))).Where(count => count.Count > 0);
        return facet == SearchFacet.Decade
            ? [.. counts.OrderByDescending(count => count.Value, StringComparer.Ordinal)]
            : [.. counts.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
    }

    private static string DecadeOf(int year) => (year / 10 * 10).ToString("0000", CultureInfo.InvariantCulture);

    private void AddAll(SearchFacet facet, IEnumerable<(string Value, long Id)> rows)
    {
        foreach (var (value, id) in rows)
        {
            Add(facet, value, (int)id);
        }
    }

    private void Add(SearchFacet facet, string? value, int id)
    {
        if (value is null)
        {
            return;
        }

        if (!documents[facet].TryGetValue(value, out var set))
        {
            documents[facet][value] = set = Nothing();
        }

        set.Add(id);
    }

    private sealed record Row
    {
        public int Id { get; init; }

        public string Kind { get; init; } = "";

        public string? Label { get; init; }

        public string? Reach { get; init; }

        public string? Status { get; init; }

        public int? Year { get; init; }
    }
}
