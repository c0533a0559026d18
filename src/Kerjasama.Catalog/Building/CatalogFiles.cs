namespace Kerjasama.Catalog.Building;

/// <summary>The files of a catalogue folder: generations named by their hash, and the pointer to the current one.</summary>
public static class CatalogFiles
{
    private const string Pointer = "current";
    private const string Prefix = "catalog-";

    public static string NameOf(string hash) => $"{Prefix}{hash}.db";

    /// <summary>The hash that a file name promises.</summary>
    public static string HashIn(string path) => Path.GetFileNameWithoutExtension(path)[Prefix.Length..];

    /// <summary>Replaces the pointer atomically.</summary>
    public static void Point(string folder, string name)
    {
        var temporary = Path.Combine(folder, $"{Pointer}-{Guid.NewGuid():N}.tmp");
        File.WriteAllText(temporary, name + "\n");
        File.Move(temporary, Path.Combine(folder, Pointer), overwrite: true);
    }

    /// <summary>The generations of <paramref name="folder"/>: the current one first, then the others, newest first.</summary>
    public static IReadOnlyList<string> Generations(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var all = Directory.GetFiles(folder, $"{Prefix}*.db").OrderByDescending(File.GetLastWriteTimeUtc).ToList();
        var pointer = Path.Combine(folder, Pointer);
        var current = File.Exists(pointer) ? Path.Combine(folder, Path.GetFileName(File.ReadAllText(pointer).Trim())) : null;
        return current is not null && all.Remove(current) ? [current, .. all] : all;
    }

    /// <summary>Deletes all but the newest <paramref name="kept"/> generations.</summary>
    public static void Prune(string folder, int kept)
    {
        foreach (var path in Generations(folder).Skip(kept))
        {
            File.Delete(path);
        }
    }
}
