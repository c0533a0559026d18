using Kerjasama.Catalog;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Content;
using Microsoft.Extensions.Options;

namespace KerjasamaWeb.Hosting;

/// <summary>Finds or builds the catalogue at start, and again when the content changes; a broken one never replaces a good one.</summary>
public sealed class CatalogSupply(CatalogHolder holder, CatalogOpening opening, PageCache pages, IOptions<SiteOptions> options, IHostEnvironment environment, ILogger<CatalogSupply> log) : IHostedService, IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private ContentWatcher? _watcher;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var (database, refused) = await opening.NewestAsync();
        foreach (var reason in refused)
        {
            log.LogError("Catalogue refused: {Reason}", reason);
        }

        if (database is not null)
        {
            holder.Swap(database);
        }

        if (await opening.ContentHashAsync() is { } hash && hash != database?.ContentHash)
        {
            await RebuildAsync(cancellationToken);
        }

        if (holder.Current is null)
        {
            log.LogCritical("No catalogue can be served; every page answers 503 until one is built in {Folder}", options.Value.CatalogFolder(environment));
        }

        if (options.Value.WatchContent)
        {
            _watcher = new ContentWatcher(options.Value.ContentFolder(environment), () => RebuildAsync(CancellationToken.None));
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _watcher?.Dispose();
        _building.Dispose();
    }

    /// <summary>Builds a new generation and serves it; on any error the old one keeps serving and each diagnostic is logged.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        await _building.WaitAsync(cancellationToken);
        try
        {
            var path = CatalogBuilder.Build(options.Value.ContentFolder(environment), options.Value.CatalogFolder(environment));
            holder.Swap(CatalogDatabase.OpenVerified(path));
            pages.Clear();
            log.LogInformation("Catalogue {Version} built and served", holder.Current!.Version);
        }
        catch (ContentException e)
        {
            foreach (var diagnostic in e.Diagnostics)
            {
                log.LogError("{Diagnostic}", diagnostic.ToString());
            }

            log.LogError("The content has {Count} errors: no catalogue was built, {State}", e.Diagnostics.Count, holder.Current is null ? "and none is served" : "the old one keeps serving");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidCatalogException or InvalidOperationException or Microsoft.Data.Sqlite.SqliteException)
        {
            log.LogError(e, "The catalogue could not be built; {State}", holder.Current is null ? "none is served" : "the old one keeps serving");
        }
        finally
        {
            _building.Release();
        }
    }
}
