using Kerjasama.Catalog.Dates;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages;

/// <summary>The years through which a list of members or parties grew: the ends of the slider, and the years that changed the number most.</summary>
public sealed record YearSlider
{
    private const int MostSteps = 10;

    /// <summary>Where the form leads: path and anchor.</summary>
    public required string Path { get; init; }

    /// <summary>What else stands in the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    public required int First { get; init; }

    /// <summary>The year of <see cref="LastDay"/>.</summary>
    public int Last => LastDay.Year;

    /// <summary>The day on which the list was complete; it stands for the last year.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The year shown.</summary>
    public required int Year { get; init; }

    public required int Count { get; init; }

    /// <summary>What is counted: anggota, peserta, pihak.</summary>
    public required string Noun { get; init; }

    /// <summary>Years in which the number changed, with the number at their end.</summary>
    public required IReadOnlyList<(int Year, int Count)> Steps { get; init; }

    /// <summary>The slider for dated periods by code; none where there is no year to choose.</summary>
    public static YearSlider? From(AsOf asOf, DateOnly lastDay, string noun, IReadOnlyList<(string Code, Period Period)> periods)
    {
        var dates = periods.SelectMany(p => new[] { p.Period.From, p.Period.To }).OfType<PartialDate>().Where(d => d.Earliest <= lastDay).ToList();
        if (dates.Count == 0 || dates.Min().Year >= lastDay.Year)
        {
            return null;
        }

        var first = dates.Min().Year;
        int CountIn(int year) => periods.Where(p => p.Period.IsOn(year >= lastDay.Year ? lastDay : new DateOnly(year, 12, 31))).DistinctBy(p => p.Code).Count();
        var changes = new List<(int Year, int Count, int Size)>();
        var before = 0;
        foreach (var year in dates.Select(d => d.Year).Append(lastDay.Year).Distinct().Order())
        {
            var count = CountIn(year);
            changes.Add((year, count, year == first || year == lastDay.Year ? int.MaxValue : Math.Abs(count - before)));
            before = count;
        }

        var shown = Math.Clamp(asOf.Day.Year, first, lastDay.Year);
        return new()
        {
            Path = asOf.Path,
            First = first,
            LastDay = lastDay,
            Year = shown,
            Count = periods.Where(p => p.Period.IsOn(asOf.Day < lastDay ? asOf.Day : lastDay)).DistinctBy(p => p.Code).Count(),
            Noun = noun,
            Steps = [.. changes.Where(c => c.Size > 0).OrderByDescending(c => c.Size).Take(MostSteps).OrderBy(c => c.Year).Select(c => (c.Year, c.Count))],
        };
    }

    public string To(int year)
    {
        var parts = Path.Split('#', 2);
        var address = Paging.Address(parts[0], year == Last ? Query : [.. Query, new("per", year.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        return parts.Length == 2 ? $"{address}#{parts[1]}" : address;
    }
}
