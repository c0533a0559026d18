using System.IO.Enumeration;
using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>The differences that <c>content/differences.md</c> lists, with which side is right and why.</summary>
public sealed partial class ExplainedDifferences
{
    /// <summary>The file, below the content folder; it documents the content and is no record.</summary>
    public const string FileName = "differences.md";

    private readonly Dictionary<string, Row> _rows;
    private readonly List<string> _patterns;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private ExplainedDifferences(IEnumerable<Row> rows)
    {
        _rows = rows.GroupBy(r => r.Key).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _patterns = [.. _rows.Keys.Where(k => k.Contains('*', StringComparison.Ordinal))];
    }

    public static ExplainedDifferences Load(string contentFolder)
    {
        var path = Path.Combine(contentFolder, FileName);
        return Parse(File.Exists(path) ? File.ReadAllText(path) : "");
    }

    /// <summary>Reads the table rows whose first cell is a key in backquotes: key, record, our value, the reference's, who is right, why. A <c>*</c> in a key stands for any text.</summary>
    public static ExplainedDifferences Parse(string markdown) => new(
        from line in markdown.Split('\n')
        let match = TableRow().Match(line)
        where match.Success
        select new Row(match.Groups["key"].Value, [.. match.Groups["rest"].Value.Split('|').Select(c => c.Trim())]) into row
        where row.IsReasoned
        select row);

    /// <summary>Whether the difference is explained. A row for one fact holds only as long as both values are still those it names.</summary>
    public bool Explains(ComparedFact fact)
    {
        if (_rows.TryGetValue(fact.Key, out var row))
        {
            _used.Add(fact.Key);
            return row.Ours == fact.Ours && row.Reference == fact.Reference;
        }

        if (_patterns.Find(p => FileSystemName.MatchesSimpleExpression(p, fact.Key, ignoreCase: false)) is not { } pattern)
        {
            return false;
        }

        _used.Add(pattern);
        return true;
    }

    /// <summary>Keys that matched no difference asked for so far: what they explained is gone.</summary>
    public IEnumerable<string> Unused => _rows.Keys.Where(k => !_used.Contains(k)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| *`(?<key>[^`]+)` *\|(?<rest>.*)\|\s*$")]
    private static partial Regex TableRow();

    private sealed record Row(string Key, IReadOnlyList<string> Cells)
    {
        public string Ours => Cells[1];

        public string Reference => Cells[2];

        public bool IsReasoned => Cells.Count == 5 && Cells[3].Length > 0 && Cells[4].Length > 0;
    }
}
