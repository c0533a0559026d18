using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Bulk;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Spectre.Console;

namespace Kerjasama.Tool;

/// <summary><c>classify</c>: labels a bulk list of agreements and writes one CSV row for each.</summary>
public static class ClassifyVerb
{
    public static Command Create()
    {
        var agreements = new Option<FileInfo>("--agreements") { Required = true, Description = "CSV of agreements." };
        var parties = new Option<FileInfo>("--parties") { Required = true, Description = "CSV of their parties." };
        var actors = new Option<FileInfo>("--actors") { Required = true, Description = "CSV of the party codes." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "CSV of labels to write." };
        var content = ContentFolder.Option();
        var command = new Command("classify", "Label agreements bilateral or multilateral and say by which rule.") { agreements, parties, actors, output, content };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(agreements).FullName,
            parsed.GetRequiredValue(parties).FullName,
            parsed.GetRequiredValue(actors).FullName,
            parsed.GetRequiredValue(output).FullName,
            parsed.GetValue(content),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string agreements, string parties, string actors, string output, DirectoryInfo? content, TextWriter console, TextWriter errors)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var folder = ContentFolder.Find(content);
            var site = Task.Run(() => ActorAssembly.Actors(ContentLoader.Load(folder)).ToList());
            var tables = BulkTables.Read(agreements, parties, actors);
            var classifier = new BulkClassifier(tables, site.GetAwaiter().GetResult());
            var labels = new (BulkAgreement Agreement, Classification Result)[tables.Agreements.Count];
            WithProgress(labels.Length, console, step =>
            {
                var done = 0;
                Parallel.For(0, labels.Length, i =>
                {
                    labels[i] = (tables.Agreements[i], classifier.Classify(tables.Agreements[i]));
                    step(Interlocked.Increment(ref done));
                });
            });
            Write(output, labels);
            Report(labels, clock.Elapsed, output, console);
            return 0;
        }
        catch (Exception exception) when (exception is BulkFormatException or ToolException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void WithProgress(int total, TextWriter console, Action<Action<int>> work)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            work(done =>
            {
                if (done % 10_000 == 0)
                {
                    console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} of {total} classified"));
                }
            });
            return;
        }

        AnsiConsole.Progress().Start(progress =>
        {
            var task = progress.AddTask("classify", maxValue: Math.Max(1, total));
            work(done => task.Value = done);
        });
    }

    private static void Write(string output, IReadOnlyList<(BulkAgreement Agreement, Classification Result)> labels)
    {
        if (Path.GetDirectoryName(output) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // Readers never see half a file.
        var unfinished = output + ".tmp";
        using (var writer = new StreamWriter(unfinished) { NewLine = "\n" })
        using (var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var column in new[] { "treaty_id", "label", "rule", "parties", "states", "sides", "certainty", "notes" })
            {
                csv.WriteField(column);
            }

            csv.NextRecord();
            foreach (var (agreement, result) in labels)
            {
                csv.WriteField(agreement.Id);
                csv.WriteField(ClassificationNames.Of(result.Label));
                csv.WriteField(result.Rule);
                csv.WriteField(result.Counts.Parties);
                csv.WriteField(result.Counts.States);
                csv.WriteField(result.Counts.Sides);
                csv.WriteField(ClassificationNames.Of(result.Certainty));
                csv.WriteField(string.Join(';', result.Notes.Select(note => note.Id).Distinct(StringComparer.Ordinal)));
                csv.NextRecord();
            }
        }

        File.Move(unfinished, output, overwrite: true);
    }

    private static void Report(IReadOnlyList<(BulkAgreement Agreement, Classification Result)> labels, TimeSpan elapsed, string output, TextWriter console)
    {
        foreach (var label in Enum.GetValues<Label>())
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ClassificationNames.Of(label)}: {labels.Count(row => row.Result.Label == label)}"));
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{labels.Count} agreements in {elapsed.TotalSeconds:0.0} s, written to {output}"));
    }
}
