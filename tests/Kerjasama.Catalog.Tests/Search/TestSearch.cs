using Dapper;
using Kerjasama.Catalog.Search;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Tests.Search;

/// <summary>A search over a few documents in memory.</summary>
public sealed class TestSearch : IDisposable
{
    private readonly SqliteConnection keeper;

    private TestSearch(IReadOnlyCollection<SearchDocument> documents, IReadOnlyCollection<SynonymGroup> synonyms)
    {
        var source = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        keeper = Open(source);
        keeper.Execute(SearchIndex.Schema);
        using var transaction = keeper.BeginTransaction();
        SearchIndex.Write(keeper, transaction, documents, synonyms);
        transaction.Commit();
        Queries = new(() => Open(source));
    }

    public SearchQueries Queries { get; }

    /// <summary>The documents given with the sample synonyms.</summary>
    public static TestSearch Over(params IReadOnlyCollection<SearchDocument> documents) => new(documents, SampleDocuments.Synonyms);

    /// <summary>The sample documents; built once, since no test can change it.</summary>
    public static TestSearch Samples { get; } = new(SampleDocuments.All, SampleDocuments.Synonyms);

    public static TestSearch OverNothing() => new([], []);

    public SearchResult Find(string text) => Queries.Find(new() { Text = text });

    public SearchResult Find(SearchRequest request) => Queries.Find(request);

    public string FirstUrl(string text) => Find(text).Hits is [var first, ..] ? first.Url : "(nothing)";

    public IReadOnlyList<string> Urls(string text) => [.. Queries.Find(new() { Text = text }).Hits.Select(hit => hit.Url)];

    public IReadOnlyList<string> Suggested(string text) => [.. Queries.Suggest(text, 8).Select(suggestion => suggestion.Url)];

    public void Dispose() => keeper.Dispose();

    private static SqliteConnection Open(string source)
    {
        var connection = new SqliteConnection(source);
        connection.Open();
        return connection;
    }
}
