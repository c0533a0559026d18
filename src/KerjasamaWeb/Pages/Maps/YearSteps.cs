using System.Globalization;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>The years of joining in at most three steps of about as many countries each, the earliest darkest.</summary>
public sealed class YearSteps
{
    private static readonly string[] Classes = ["multi3", "multi2", "multi1"];

    private readonly List<(int First, int Last, string Class)> _steps = [];

    private YearSteps()
    {
    }

    public IReadOnlyList<(string Class, string Text)> Legend =>
        [.. _steps.Select(s => (s.Class, s.First == s.Last ? s.First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{s.First}–{s.Last}")))];

    public static YearSteps Of(IReadOnlyList<int> years)
    {
        var steps = new YearSteps();
        var sorted = years.Order().ToList();
        var from = 0;
        for (var step = 0; step < Classes.Length && from < sorted.Count; step++)
        {
            // A year is never cut in two; the last step takes the rest.
            var last = step == Classes.Length - 1 ? sorted[^1] : sorted[Math.Max(from, sorted.Count * (step + 1) / Classes.Length - 1)];
            steps._steps.Add((sorted[from], last, Classes[step]));
            from = sorted.FindLastIndex(y => y <= last) + 1;
        }

        return steps;
    }

    /// <summary>The class of a year; neutral where the year is not recorded.</summary>
    public string Class(int? year) => _steps.Find(s => year >= s.First && year <= s.Last).Class ?? "area";
}
