using System.CommandLine;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Tool;

/// <summary><c>check</c>: prints every diagnostic of the content; exit code 1 where there is one.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var content = ContentFolder.Option();
        var command = new Command("check", "Checks the content folder and prints every diagnostic.") { content };
        command.SetAction(result => Verb.Run(() => Run(ContentFolder.Find(result.GetValue(content)))));
        return command;
    }

    private static int Run(string folder)
    {
        var set = ContentLoader.Load(folder);
        var diagnostics = ContentRules.Check(set);
        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine(diagnostic);
        }

        Console.WriteLine($"{set.Countries.Count} countries, {set.Organizations.Count} organisations, {set.Agreements.Count} agreements, {set.Pages.Count} pages, {set.Terms.Count} terms, {set.Events.Count} events, {set.Sources.Count} sources: {diagnostics.Count} errors");
        return diagnostics.Count == 0 ? 0 : 1;
    }
}
