using System.CommandLine;
using Kerjasama.Catalog.Accuracy;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Tool;

/// <summary><c>check</c>: prints every diagnostic of the content and what it covers; with <c>--against</c> also how it stands beside reference data. Exit code 1 where something is wrong.</summary>
public static class CheckVerb
{
    public static Command Create()
    {
        var content = ContentFolder.Option();
        var against = new Option<DirectoryInfo>("--against") { Description = "Also compare memberships, parties and dates with the reference tables in this folder." };
        var differences = new Option<FileInfo>("--differences") { Description = "With --against: write every difference to this file, as rows for content/differences.md." };
        var command = new Command("check", "Checks the content folder and prints every diagnostic.") { content, against, differences };
        command.SetAction(result => Verb.Run(() => Run(ContentFolder.Find(result.GetValue(content)), result.GetValue(against), result.GetValue(differences))));
        return command;
    }

    private static int Run(string folder, DirectoryInfo? against, FileInfo? differences)
    {
        var set = ContentLoader.Load(folder);
        var diagnostics = ContentRules.Check(set);
        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine(diagnostic);
        }

        Console.WriteLine($"{set.Countries.Count} countries, {set.Organizations.Count} organisations, {set.Agreements.Count} agreements, {set.Pages.Count} pages, {set.Terms.Count} terms, {set.Events.Count} events, {set.Sources.Count} sources: {diagnostics.Count} errors");
        AccuracyTables.Print(Coverage.Of(set));
        var isAccurate = against is null || IsAccurate(set, folder, against, differences);
        return diagnostics.Count == 0 && isAccurate ? 0 : 1;
    }

    private static bool IsAccurate(ContentSet set, string folder, DirectoryInfo against, FileInfo? differences)
    {
        if (!against.Exists)
        {
            throw new ToolException($"There is no folder {against.FullName}.");
        }

        try
        {
            var report = AccuracyReport.Create(set, ReferenceData.Load(against.FullName), ExplainedDifferences.Load(folder));
            AccuracyTables.Print(report);
            if (differences is not null)
            {
                AccuracyTables.WriteDifferences(report, differences.FullName);
            }

            return report.IsPassed;
        }
        catch (FormatException e)
        {
            throw new ToolException(e.Message);
        }
    }
}
