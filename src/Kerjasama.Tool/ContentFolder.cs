using System.CommandLine;

namespace Kerjasama.Tool;

/// <summary>The option that names the content folder; without it the folder is looked for upwards from here.</summary>
internal static class ContentFolder
{
    public static Option<DirectoryInfo> Option() => new("--content") { Description = "The content folder (default: the nearest folder 'content' upwards from here)." };

    /// <exception cref="ToolException">There is no such folder.</exception>
    public static string Find(DirectoryInfo? given)
    {
        if (given is not null)
        {
            return given.Exists ? given.FullName : throw new ToolException($"There is no folder {given.FullName}.");
        }

        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(candidate, "fields.csv")))
            {
                return candidate;
            }
        }

        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        return Directory.Exists(beside) ? beside : throw new ToolException("No content folder found upwards from here; name it with --content.");
    }
}
