using System.CommandLine;
using System.Diagnostics;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Tool;

/// <summary><c>build</c>: writes a new generation of the catalogue; nothing is published where the content has errors.</summary>
internal static class BuildVerb
{
    public static Command Create()
    {
        var content = ContentFolder.Option();
        var output = new Option<DirectoryInfo>("--out") { Description = "The catalogue folder.", Required = true };
        var command = new Command("build", "Builds the catalogue from the content folder.") { content, output };
        command.SetAction(result => Verb.Run(() => Run(ContentFolder.Find(result.GetValue(content)), result.GetRequiredValue(output).FullName)));
        return command;
    }

    private static int Run(string folder, string output)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var path = CatalogBuilder.Build(folder, output, step => Console.WriteLine($"{watch.Elapsed.TotalSeconds,6:0.0} s  {step}"));
            Console.WriteLine($"{watch.Elapsed.TotalSeconds,6:0.0} s  {path} ({new FileInfo(path).Length / 1024.0 / 1024.0:0.0} MB)");
            return 0;
        }
        catch (ContentException e)
        {
            foreach (var diagnostic in e.Diagnostics)
            {
                Console.Error.WriteLine(diagnostic);
            }

            Console.Error.WriteLine($"{e.Diagnostics.Count} errors; the catalogue was not touched.");
            return 1;
        }
    }
}
