using System.Globalization;
using Kerjasama.Catalog.Accuracy;

namespace Kerjasama.Tool;

/// <summary>Prints what the catalogue covers and how it stands beside the reference data.</summary>
internal static class AccuracyTables
{
    private const string NoBar = "–";

    public static void Print(IEnumerable<CoverageRow> coverage) => TextTable.Write(
        ["coverage", "count", "floor", ""],
        [.. coverage.Select(r => (string[])[Name(r), Number(r.Count), r.Floor is { } floor ? Number(floor) : NoBar, r.IsReached ? "ok" : $"short by {Number(r.Floor!.Value - r.Count)}"])]);

    public static void Print(AccuracyReport report)
    {
        TextTable.Write(
            ["accuracy", "equal", "compatible", "differing", "other act", "missing here", "only here", "explained", "open", "equal %", "right %", "bar %", ""],
            [.. report.Results.Select(Row)]);
        foreach (var fact in report.Results.Where(r => !r.IsPassed).SelectMany(r => r.Unexplained))
        {
            Console.Error.WriteLine($"{fact.Key}: {fact.Outcome} and not explained in content/{ExplainedDifferences.FileName}: content/{fact.Record} has '{fact.Ours}', the reference '{fact.Reference}'");
        }

        foreach (var key in report.UnusedExplanations)
        {
            Console.Error.WriteLine($"content/{ExplainedDifferences.FileName}: '{key}' explains no difference any more; remove the row");
        }
    }

    /// <summary>Every difference as a row for <c>content/differences.md</c>, with the last two cells left to be filled in.</summary>
    public static void WriteDifferences(AccuracyReport report, string path) => File.WriteAllLines(
        path,
        [
            "| Kunci | Rekaman | Nilai kami | Nilai acuan | Yang benar | Alasan |",
            "|---|---|---|---|---|---|",
            .. report.Results.SelectMany(r => r.Comparison.Facts).Where(f => f.IsDifference).Select(f => $"| `{f.Key}` | {f.Record} | {f.Ours} | {f.Reference} |  |  |"),
        ]);

    private static string[] Row(ComparisonResult result)
    {
        string Count(Outcome outcome) => Number(result.Comparison.Count(outcome));

        return
        [
            result.Comparison.Title,
            Count(Outcome.Equal),
            Count(Outcome.Compatible),
            Count(Outcome.Differing),
            Count(Outcome.OtherAct),
            Count(Outcome.MissingHere),
            Count(Outcome.OnlyHere),
            Number(result.Explained),
            Number(result.Unexplained.Count),
            Percent(result.EqualShare),
            Percent(result.RightShare),
            result.Comparison.Bar is { } bar ? Percent(bar) : NoBar,
            result.Comparison.Bar is null ? "" : result.IsPassed ? "ok" : "FAILED",
        ];
    }

    private static string Name(CoverageRow row) => (row.IsPart ? "  " : "") + row.Item switch
    {
        CoverageItem.Organizations => "organisations and forums",
        CoverageItem.Agreements => "agreements",
        CoverageItem.BilateralOfIndonesia => "bilateral agreements of Indonesia",
        CoverageItem.BilateralPartners => "their partners",
        CoverageItem.BilateralFields => "their fields",
        CoverageItem.BilateralOfOthers => "bilateral agreements of others",
        CoverageItem.Multilateral => "multilateral agreements",
        CoverageItem.CompletePartyTables => "with complete party tables",
        CoverageItem.WrittenAgreements => "agreements with a written page",
        CoverageItem.CountryProfiles => "countries with a profile of their own",
        CoverageItem.IndonesianRelations => "introductions to relations of Indonesia",
        CoverageItem.Terms => "terms",
        CoverageItem.Events => "events",
        CoverageItem.Sources => "sources",
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Rounded down, so that 100 means all.
    private static string Percent(double share) => (Math.Floor(share * 10_000) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
