using Dapper;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Bulk;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Search;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Benchmarks;

/// <summary>A search over what the catalogue has and the agreements of a bulk list, in a file of its own.</summary>
internal sealed class BulkSearch : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kerjasama-search-").FullName;

    public BulkSearch(string repository, string data)
    {
        var content = ContentLoader.Load(Path.Combine(repository, "content"));
        var catalogue = CatalogBuilder.Build(Path.Combine(repository, "content"), Path.Combine(folder, "catalogue"));
        List<SearchDocument> documents = [.. Documents(catalogue), .. Bulk(content, data)];
        Count = documents.Count;
        BulkCount = documents.Count(document => document.Url.StartsWith(BulkUrl, StringComparison.Ordinal));

        var path = Path.Combine(folder, "search.db");
        using (var connection = new SqliteConnection($"Data Source={path}"))
        {
            connection.Open();
            connection.Execute(SearchIndex.Schema);
            using var transaction = connection.BeginTransaction();
            SearchIndex.Write(connection, transaction, documents, content.Synonyms);
            transaction.Commit();
        }

        Search = new(() =>
        {
            var connection = new SqliteConnection($"Data Source=file:{path}?immutable=1;Mode=ReadOnly");
            connection.Open();
            return connection;
        });
    }

    private const string BulkUrl = "/perjanjian/massal-";

    public SearchQueries Search { get; }

    public int Count { get; }

    public int BulkCount { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // As they were written into the index of the catalogue.
    private static List<SearchDocument> Documents(string catalogue)
    {
        using var connection = new SqliteConnection($"Data Source={catalogue};Mode=ReadOnly");
        connection.Open();
        var fields = connection.Query<(long Id, string Field)>("SELECT document_id, field FROM search_document_field").ToLookup(row => row.Id, row => row.Field);
        var countries = connection.Query<(long Id, string Country)>("SELECT document_id, country FROM search_document_country").ToLookup(row => row.Id, row => row.Country);
        return [.. connection.Query<Row>(
            """
            SELECT d.id AS Id, d.kind AS Kind, c.title AS Title, c.url AS Url, c.summary AS Summary, c.names AS Names, c.anchors AS Anchors, c.body AS Body,
              d.label AS Label, d.reach AS Reach, d.status AS Status, d.year AS Year
            FROM search_document AS d JOIN search_card AS c ON c.id = d.id
            ORDER BY d.id
            """).Select(row => new SearchDocument
            {
                Kind = row.Kind,
                Title = row.Title,
                Url = row.Url,
                Summary = row.Summary,
                Names = row.Names.Split('\n'),
                Anchors = row.Anchors.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Body = row.Body,
                Weight = countries[row.Id].Count(),
                Label = row.Label,
                Reach = row.Reach,
                Status = row.Status,
                Year = row.Year,
                Fields = [.. fields[row.Id]],
                // The code of a country is first among its own.
                Countries = [.. countries[row.Id]],
            })];
    }

    private static IEnumerable<SearchDocument> Bulk(ContentSet content, string data)
    {
        var tables = BulkTables.Read(Path.Combine(data, "agreements.csv"), Path.Combine(data, "agreement_parties.csv"), Path.Combine(data, "actors.csv"));
        var actors = ActorAssembly.Actors(content).ToList();
        var classifier = new BulkClassifier(tables, actors);
        var names = tables.Actors.Concat(actors).GroupBy(actor => actor.Code, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last().Name, StringComparer.OrdinalIgnoreCase);
        return tables.Agreements.AsParallel().AsOrdered().Select((agreement, i) => new SearchDocument
        {
            Kind = SearchKind.Agreement,
            Title = agreement.Title,
            Url = $"{BulkUrl}{i}",
            Summary = $"Perjanjian antara {string.Join(", ", agreement.Parties.Take(8).Select(party => names.GetValueOrDefault(party.Code, party.Code)))}.",
            Weight = agreement.Parties.Count,
            Label = KebabName<Label>.Name(classifier.Classify(agreement).Label),
            Year = agreement.Signed?.Year,
            Countries = [.. agreement.Parties.Select(party => party.Code.ToUpperInvariant()).Distinct()],
        });
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public string Kind { get; init; } = "";

        public string Title { get; init; } = "";

        public string Url { get; init; } = "";

        public string Summary { get; init; } = "";

        public string Names { get; init; } = "";

        public string Anchors { get; init; } = "";

        public string Body { get; init; } = "";

        public string? Label { get; init; }

        public string? Reach { get; init; }

        public string? Status { get; init; }

        public int? Year { get; init; }
    }
}
