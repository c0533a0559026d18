namespace Kerjasama.Catalog.Tests;

/// <summary>Finds folders of the repository from the test's output folder.</summary>
internal static class RepositoryFolder
{
    public static string Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KerjasamaWeb.sln")))
            {
                return Path.Combine(folder.FullName, relative);
            }
        }

        throw new DirectoryNotFoundException("KerjasamaWeb.sln was not found above the tests.");
    }
}
