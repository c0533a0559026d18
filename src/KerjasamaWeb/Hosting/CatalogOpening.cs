using Kerjasama.Catalog;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Content;

namespace KerjasamaWeb.Hosting;

/// <summary>
/// Opens the newest good generation, and looks what the content folder would give, on another core while the host is being
/// built: together they are a fifth of the start.
/// </summary>
public sealed class CatalogOpening
{
    private readonly Task<(CatalogDatabase? Database, IReadOnlyList<string> Refused)> _opening;
    private readonly Task<string?> _contentHash;

    public CatalogOpening(SiteOptions site, IHostEnvironment environment)
    {
        var (catalog, content) = (site.CatalogFolder(environment), site.ContentFolder(environment));
        _opening = Task.Run(() => Open(catalog));
        _contentHash = Task.Run(() => site.BuildCatalog && Directory.Exists(content) ? ContentLoader.HashOf(content) : null);
    }

    /// <summary>The generation to serve, if there is a good one, and why others were refused.</summary>
    public Task<(CatalogDatabase? Database, IReadOnlyList<string> Refused)> NewestAsync() => _opening;

    /// <summary>What the content folder would give; null where it is missing or not to be built from.</summary>
    public Task<string?> ContentHashAsync() => _contentHash;

    private static (CatalogDatabase?, IReadOnlyList<string>) Open(string folder)
    {
        List<string> refused = [];
        foreach (var path in CatalogFiles.Generations(folder))
        {
            try
            {
                var database = CatalogDatabase.OpenVerified(path);
                _ = Task.Run(() => database.Rows);
                return (database, refused);
            }
            catch (InvalidCatalogException e)
            {
                refused.Add(e.Message);
            }
        }

        return (null, refused);
    }
}
