using Kerjasama.Catalog.Links;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>Makes a map of dated members or parties: who belongs on a day, or since which year.</summary>
internal static class TimedMap
{
    public static MapView View(TimedList list)
    {
        var asOf = AsOf.From(list.Per, list.ListDay, SitePaths.Maps);
        var isByYear = list.Layer.Kind == MapKind.Bergabung;
        var groups = list.Entries.GroupBy(e => e.Code).ToList();
        var years = isByYear ? YearSteps.Of([.. groups.Select(FirstYear).OfType<int>()]) : null;
        var rows = groups.Select(g => Row(g, list, asOf.Day, years)).OrderByDescending(r => r.IsCounted).ThenBy(r => years is null ? 0 : FirstYear(groups.First(g => g.Key == r.Code)) ?? int.MaxValue).ToList();
        if (isByYear)
        {
            rows = [.. rows.Where(r => r.OnClass is not null)];
        }

        var count = rows.Count(r => r.IsCounted);
        var noun = Format.Capitalized(list.Noun);
        return new()
        {
            Layer = list.Layer,
            Belonging = list.Belonging,
            Heading = isByYear ? $"Tahun bergabungnya {list.Noun} {list.Name}" : $"{noun} {list.Name}",
            Answer = count == 0 ? $"Belum ada {list.Noun} {list.Name} yang tercatat pada {Format.Date(asOf.Day)}." : $"{list.Name} punya {Format.Number(count)} {list.Noun} pada {Format.Date(asOf.Day)}.",
            ValueName = "Sejak",
            AsOf = asOf,
            Rows = rows,
            Legend = years is not null ? years.Legend : Legend(rows, noun, list.IsBilateral),
            Years = YearSlider.From(asOf, list.ListDay.Latest, list.Noun, [.. list.Entries.Where(e => e.IsProper).Select(e => (e.Code, e.Period))]),
            RecordPath = list.Path,
            RecordName = list.Name,
        };
    }

    private static int? FirstYear(IEnumerable<TimedEntry> entries) => entries.Where(e => e.IsProper).Min(e => e.Period.From?.Year);

    private static MapRow Row(IGrouping<string, TimedEntry> entries, TimedList list, DateOnly day, YearSteps? years)
    {
        var proper = entries.Where(e => e.IsProper).ToList();
        var others = entries.Where(e => !e.IsProper).ToList();
        var mark = MapMark.Timed(entries.Key, [.. proper.Select(e => e.Period)], others.Count > 0 ? others.Min(e => e.Period.From?.Earliest ?? DateOnly.MinValue) : null, day, list.IsBilateral);
        var current = proper.Find(e => e.Period.IsOn(day));
        var isOn = current is not null;
        var onClass = years is null ? mark.OnClass : proper.Count == 0 ? null : years.Class(FirstYear(entries));
        return new()
        {
            Code = entries.Key,
            Name = entries.First().Name,
            Path = entries.First().Path,
            Class = years is null ? mark.Class : isOn ? onClass! : "",
            Value = Format.Short((current ?? entries.First()).Period.From),
            Standing = isOn ? list.Noun : proper.Exists(e => e.Period.HasBegunBy(day)) ? "bekas " + list.Noun : others.Count > 0 ? others[0].Other : list.Noun,
            IsCounted = isOn,
            On = string.Join(' ', proper.Select(e => e.Period)),
            OnClass = onClass,
            DimSince = years is null ? mark.DimSince : null,
        };
    }

    private static IReadOnlyList<(string Class, string Text)> Legend(IReadOnlyList<MapRow> rows, string noun, bool isBilateral)
    {
        var legend = new List<(string, string)>();
        if (rows.Any(r => r.Class == "me"))
        {
            legend.Add(("me", "Indonesia"));
        }

        legend.Add((isBilateral ? "on bi" : "on", noun));
        if (rows.Any(r => r.Class == "dim"))
        {
            legend.Add(("dim", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Bukan {noun.ToLowerInvariant()} pada hari itu: {string.Join(", ", rows.Where(r => r.Class == "dim").Select(r => r.Standing).Distinct())}")));
        }

        return legend;
    }
}
