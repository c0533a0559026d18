using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Kerjasama.Catalog.Accuracy;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Reading;
using Kerjasama.Catalog.Search;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog;

/// <summary>One generation of the catalogue, opened read-only; safe to share between threads.</summary>
public sealed class CatalogDatabase
{
    private readonly string _connectionString;
    private readonly Lazy<CatalogRows> _rows;
    private readonly ConcurrentDictionary<(string Question, object Record), object> _answers = new();

    static CatalogDatabase() => ColumnTypes.Register();

    private CatalogDatabase(string path)
    {
        Path = path;
        _rows = new(() => new CatalogRows(this));
        Search = new(Open);
        // Immutable spares SQLite its locks and is right because a generation is never written again: a new one gets a new name.
        _connectionString = new SqliteConnectionStringBuilder { DataSource = $"file:{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1", Mode = SqliteOpenMode.ReadOnly }.ToString();
        using var connection = Open();
        var meta = connection.Query<(string Key, string Value)>("SELECT key, value FROM meta WHERE key <> 'register'").ToDictionary(m => m.Key, m => m.Value);
        ContentHash = meta["content_hash"];
        AsOf = DateOnly.ParseExact(meta["as_of"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Coverage = JsonSerializer.Deserialize(meta["coverage"], CatalogJson.Default.ListCoverageRow)!;
        Register = new ActorRegister(JsonSerializer.Deserialize(connection.QuerySingle<byte[]>("SELECT CAST(value AS BLOB) FROM meta WHERE key = 'register'"), CatalogJson.Default.ListActor)!);
    }

    public string Path { get; }

    /// <summary>The SHA-256 in the file name: the version of everything shown.</summary>
    public string Version => CatalogFiles.HashIn(Path);

    public string ContentHash { get; }

    /// <summary>The last day on which an editor checked any record: the date that counts carry.</summary>
    public DateOnly AsOf { get; }

    public ActorRegister Register { get; }

    /// <summary>What this generation holds beside what it promises, counted when it was built.</summary>
    public IReadOnlyList<CoverageRow> Coverage { get; }

    /// <summary>The rows that lists are made of, in memory.</summary>
    public CatalogRows Rows => _rows.Value;

    /// <summary>The search over this generation; it keeps what it counts facets by.</summary>
    public SearchQueries Search { get; }

    /// <summary>Opens <paramref name="path"/> after comparing its bytes with the hash in its name, its application id, its version and its row count.</summary>
    /// <exception cref="InvalidCatalogException">The file is missing, damaged, or of another version.</exception>
    public static CatalogDatabase OpenVerified(string path)
    {
        try
        {
            using (var stream = File.OpenRead(path))
            {
                if (!Convert.ToHexStringLower(SHA256.HashData(stream)).Equals(CatalogFiles.HashIn(path), StringComparison.Ordinal))
                {
                    throw new InvalidCatalogException($"{path} is damaged: its bytes do not match the hash in its name.");
                }
            }

            var database = new CatalogDatabase(path);
            using var connection = database.Open();
            var applicationId = connection.ExecuteScalar<long>("PRAGMA application_id");
            var version = connection.ExecuteScalar<long>("PRAGMA user_version");
            if (applicationId != CatalogBuilder.ApplicationId || version != CatalogBuilder.SchemaVersion)
            {
                throw new InvalidCatalogException(string.Create(CultureInfo.InvariantCulture, $"{path} has schema version {version}; this program reads version {CatalogBuilder.SchemaVersion}. Build it again."));
            }

            var written = connection.ExecuteScalar<string>("SELECT value FROM meta WHERE key = 'actors'");
            if (written != connection.ExecuteScalar<long>("SELECT count(*) FROM actor").ToString(CultureInfo.InvariantCulture))
            {
                throw new InvalidCatalogException($"{path} does not have the rows it says it has.");
            }

            return database;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or KeyNotFoundException or JsonException or FormatException)
        {
            throw new InvalidCatalogException($"{path} cannot be read as a catalogue: {e.Message}", e);
        }
    }

    /// <summary>
    /// The answer to a question about one record, read once: a generation never changes, so its pages need not ask again.
    /// Only what was found is kept, so there are at most as many answers as there are records.
    /// </summary>
    /// <param name="question">What is asked, in words; a name of its own for every question.</param>
    /// <param name="record">The record it is asked about: its slug, path or id. Never anything a visitor can make up freely and still get an answer to.</param>
    /// <param name="read">Asks the database.</param>
    internal T Keep<T>(string question, object record, Func<SqliteConnection, T> read) => Keep(question, record, () =>
    {
        using var connection = Open();
        return read(connection);
    });

    /// <summary>The same for what is worked out without asking the database.</summary>
    public T Keep<T>(string question, object record, Func<T> work)
    {
        if (_answers.TryGetValue((question, record), out var kept))
        {
            return (T)kept;
        }

        var answer = work();
        if (answer is not null)
        {
            _answers[(question, record)] = answer;
        }

        return answer;
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Lets go of pooled connections, once a newer generation serves.</summary>
    public void ClearPool()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }
}
