using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Kerjasama.Catalog.Content;

/// <summary>Reads the CSV files of the content folder, a record a row.</summary>
public sealed class TableReader(string folder, ICollection<ContentDiagnostic> diagnostics, ISet<string> read)
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null, IgnoreBlankLines = true };

    /// <summary>The rows of <paramref name="name"/>, none where there is no such file.</summary>
    public IReadOnlyList<T> Rows<T>(string name, Func<FieldReader, T> readRow)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            return [];
        }

        read.Add(name);
        using var text = new StreamReader(path);
        using var csv = new CsvReader(text, Format);
        var result = new List<T>();
        if (!csv.Read())
        {
            diagnostics.Add(new(name, 1, DiagnosticCode.Malformed, "the table is empty; its first line names the columns"));
            return result;
        }

        csv.ReadHeader();
        var header = csv.HeaderRecord!.Select(h => h.Trim()).ToList();
        foreach (var column in header.GroupBy(h => h).Where(g => g.Count() > 1))
        {
            diagnostics.Add(new(name, 1, DiagnosticCode.Malformed, $"the column '{column.Key}' stands twice"));
            return result;
        }

        while (csv.Read())
        {
            if (csv.Parser.Count != header.Count)
            {
                diagnostics.Add(new(name, csv.Parser.RawRow, DiagnosticCode.Malformed, $"the row has {csv.Parser.Count} cells, the first line names {header.Count}; put cells that hold commas in quotes"));
                continue;
            }

            var fields = new FieldReader(name, FieldValue.From(csv, header), diagnostics);
            result.Add(readRow(fields));
            fields.Finish();
        }

        return result;
    }
}
