namespace KerjasamaWeb.Display;

/// <summary>How many were bound or belonged at the end of each year.</summary>
public sealed record CountCurve
{
    /// <summary>Fewer dated parties make no curve.</summary>
    public const int FewestForCurve = 10;

    /// <summary>What is counted: pihak, anggota.</summary>
    public required string Noun { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>Every year from the first to that of the last day, with those who came and left in it.</summary>
    public required IReadOnlyList<(int Year, int Count, int Joined, int Left)> Years { get; init; }

    /// <summary>How many have no recorded first day, and so are not in the curve.</summary>
    public required int Undated { get; init; }

    /// <summary>The first year of Indonesia.</summary>
    public required int? Indonesia { get; init; }

    /// <summary>The curve of dated periods by code; nothing where there are too few.</summary>
    public static CountCurve? Of(string noun, DateOnly lastDay, IEnumerable<(string Code, Period Period)> rows)
    {
        var all = rows.ToList();
        var dated = all.Where(r => r.Period.From is { } from && from.Earliest <= lastDay).ToList();
        var byCode = dated.GroupBy(r => r.Code, r => r.Period).ToList();
        if (byCode.Count < FewestForCurve)
        {
            return null;
        }

        var years = new List<(int, int, int, int)>();
        var before = new HashSet<string>();
        for (var year = dated.Min(r => r.Period.From!.Value.Year); year <= lastDay.Year; year++)
        {
            var day = year == lastDay.Year ? lastDay : new DateOnly(year, 12, 31);
            var now = byCode.Where(g => g.Any(p => p.IsOn(day))).Select(g => g.Key).ToHashSet();
            years.Add((year, now.Count, now.Count(c => !before.Contains(c)), before.Count(c => !now.Contains(c))));
            before = now;
        }

        return new()
        {
            Noun = noun,
            LastDay = lastDay,
            Years = years,
            Undated = all.Select(r => r.Code).Distinct().Count(c => byCode.TrueForAll(g => g.Key != c)),
            Indonesia = dated.Where(r => r.Code == "IDN").Select(r => (int?)r.Period.From!.Value.Year).Min(),
        };
    }
}
