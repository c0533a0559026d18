using Spectre.Console;

namespace Kerjasama.Tool;

/// <summary>A table for people at a terminal, and the same cells as aligned plain lines where the output is read by something else.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <param name="columns">Headings; all columns but the first hold numbers and stand to the right.</param>
    /// <param name="rows">As many cells each as there are columns.</param>
    public static void Write(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (AnsiConsole.Profile.Out.IsTerminal)
        {
            var table = new Table().RoundedBorder();
            foreach (var (heading, i) in columns.Select((c, i) => (c, i)))
            {
                table.AddColumn(new TableColumn(Markup.Escape(heading)) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = true });
            }

            foreach (var row in rows)
            {
                table.AddRow([.. row.Select(Markup.Escape)]);
            }

            AnsiConsole.Write(table);
            return;
        }

        var widths = columns.Select((c, i) => rows.Select(r => r[i].Length).Append(c.Length).Max()).ToList();
        foreach (var row in rows.Prepend(columns))
        {
            Console.WriteLine(string.Join(Gap, row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }
}
