using System.IO.Enumeration;
using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>The differences that <c>content/differences.md</c> lists, with which side is right and why.</summary>
public sealed partial class ExplainedDifferences
{
    /// <summary>The file, below the content folder; it documents the content and is no record.</summary>
    public const string FileName = "differences.md";

    private const string OtherAct = "hal lain";

    private readonly List<Row> _rows;
    private readonly HashSet<Row> _used = [];

    private ExplainedDifferences(IEnumerable<Row> rows) => _rows = [.. rows];

    /// <summary>Keys that matched no difference asked for so far: what they explained is gone or has changed.</summary>
    public IEnumerable<string> Unused => _rows.Where(r => !_used.Contains(r)).Select(r => r.Key);

    public static ExplainedDifferences Load(string contentFolder)
    {
        var path = Path.Combine(contentFolder, FileName);
        return Parse(File.Exists(path) ? File.ReadAllText(path) : "");
    }

    /// <summary>Reads the table rows whose first cell is a key in backquotes: key, record, our value, the reference's, who is right, why.</summary>
    public static ExplainedDifferences Parse(string markdown) => new(
        from line in markdown.Split('\n')
        let match = TableRow().Match(line)
        where match.Success
        let cells = match.Groups["rest"].Value.Split('|').Select(c => c.Trim()).ToList()
        where cells is [_, _, _, { Length: > 0 }, { Length: > 0 }]
        select new Row(match.Groups["key"].Value, cells[1], cells[2], cells[3]));

    /// <summary>Whether the difference is explained. A row holds only as long as both values are still those it names; a <c>*</c> in key or value stands for any text.</summary>
    public bool Explains(ComparedFact fact)
    {
        if (RowOf(fact) is not { } row)
        {
            return false;
        }

        _used.Add(row);
        return true;
    }

    /// <summary>The fact itself, or as one about another act where two days differ because the reference's is that of another act.</summary>
    public ComparedFact Judge(ComparedFact fact) =>
        fact.Outcome == Outcome.Differing && RowOf(fact)?.Verdict == OtherAct ? fact with { Outcome = Outcome.OtherAct } : fact;

    private Row? RowOf(ComparedFact fact) => _rows.Find(r => Matches(r.Key, fact.Key) && Matches(r.Ours, fact.Ours) && Matches(r.Reference, fact.Reference));

    private static bool Matches(string pattern, string text) =>
        pattern == text || pattern == "*" || (pattern.Contains('*', StringComparison.Ordinal) && FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false));

    [GeneratedRegex(@"^\| *`(?<key>[^`]+)` *\|(?<rest>.*)\|\s*$")]
    private static partial Regex TableRow();

    private sealed record Row(string Key, string Ours, string Reference, string Verdict);
}
