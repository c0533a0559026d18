using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Kerjasama.Catalog.Content;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Building;

/// <summary>
/// Writes the catalogue from scratch: a temporary file in the target folder, one transaction, checks, flush to disk,
/// then a rename to <c>catalog-SHA256.db</c> and an atomic replacement of the pointer file <c>current</c>.
/// </summary>
public static class CatalogBuilder
{
    /// <summary>Raised when a table, column or meaning changes; the site refuses another version.</summary>
    public const int SchemaVersion = 5;

    // Written into the file for all who open it: half a megabyte each instead of two. The operating system keeps the rest of the file.
    private const int CachedPages = 128;

    /// <summary>SQLite application id: "KSWB".</summary>
    public const int ApplicationId = 0x4B535742;

    private const int GenerationsKept = 3;

    /// <summary>Builds into <paramref name="folder"/> and returns the path of the new file.</summary>
    /// <exception cref="ContentException">The content has diagnostics; nothing was published.</exception>
    public static string Build(string contentFolder, string folder, Action<string>? progress = null)
    {
        progress?.Invoke("reading content");
        var content = ContentLoader.Load(contentFolder);
        progress?.Invoke("checking content");
        var diagnostics = ContentRules.Check(content);
        if (diagnostics.Count > 0)
        {
            throw new ContentException(diagnostics);
        }

        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $"building-{Guid.NewGuid():N}.tmp");
        try
        {
            Write(content, temporary, progress);
            return Publish(temporary, folder);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Write(ContentSet content, string path, Action<string>? progress)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        connection.Open();
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};"));
        using (var transaction = connection.BeginTransaction())
        {
            connection.Execute("PRAGMA defer_foreign_keys = ON", transaction: transaction);
            connection.Execute(SchemaText(), transaction: transaction);
            new CatalogWriter(connection, transaction, content).WriteAll(progress);
            transaction.Commit();
        }

        progress?.Invoke("checking the catalogue");
        connection.Execute("ANALYZE main");
        if (connection.Query("PRAGMA foreign_key_check").Any() || connection.ExecuteScalar<string>("PRAGMA integrity_check") != "ok")
        {
            throw new InvalidOperationException("The catalogue just written does not pass SQLite's own checks.");
        }

        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA default_cache_size = {CachedPages}"));
    }

    private static string Publish(string temporary, string folder)
    {
        string hash;
        using (var stream = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite))
        {
            stream.Flush(flushToDisk: true);
            hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        var name = CatalogFiles.NameOf(hash);
        var path = Path.Combine(folder, name);
        File.Move(temporary, path, overwrite: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        CatalogFiles.Point(folder, name);
        CatalogFiles.Prune(folder, GenerationsKept);
        return path;
    }

    private static string SchemaText()
    {
        using var stream = typeof(CatalogBuilder).Assembly.GetManifestResourceStream("Schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
