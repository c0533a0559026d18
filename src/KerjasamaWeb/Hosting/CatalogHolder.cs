using Kerjasama.Catalog;

namespace KerjasamaWeb.Hosting;

/// <summary>Holds the generation that serves; a request takes it once and keeps it to its end.</summary>
public sealed class CatalogHolder
{
    private volatile CatalogDatabase? _current;

    public CatalogDatabase? Current => _current;

    /// <summary>Serves <paramref name="next"/> from now on; requests under way finish on the old one.</summary>
    public void Swap(CatalogDatabase next) => Interlocked.Exchange(ref _current, next)?.ClearPool();
}
