namespace Kerjasama.Tool;

/// <summary>Finds the content folder when none is given.</summary>
internal static class ContentFolder
{
    /// <summary>The folder <c>content</c> beside or above the current directory, else beside or above the program; null when there is none.</summary>
    public static string? Find() => FindAbove(Directory.GetCurrentDirectory()) ?? FindAbove(AppContext.BaseDirectory);

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "actors.csv")))
            {
                return content;
            }
        }

        return null;
    }
}
