using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Pages;

/// <summary>The day for which a page shows parties or members.</summary>
public sealed record AsOf
{
    public required string Path { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Whether a reader asked for the day, or it is the list's own.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>The day as it was asked for, to be repeated in other addresses.</summary>
    public string Asked { get; init; } = "";

    /// <summary>What was wrong with the day asked for.</summary>
    public string? Problem { get; init; }

    /// <summary>The day in <c>?per=</c>, else <paramref name="listDay"/>, the day on which the list was complete.</summary>
    public static AsOf From(string? asked, PartialDate listDay, string path)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return new() { Path = path, Day = listDay.Latest, IsAsked = false };
        }

        // A year alone, as the slider sends it, is its last day; the year of the list is the list's day.
        if (PartialDate.TryParse(asked.Trim(), out var date) && date.Month is null)
        {
            return date.Year == listDay.Year ? new() { Path = path, Day = listDay.Latest, IsAsked = false } : new() { Path = path, Day = date.Latest, IsAsked = true, Asked = date.ToString() };
        }

        return IsoDay.TryParse(asked.Trim(), out var day)
            ? new() { Path = path, Day = day, IsAsked = true, Asked = IsoDay.Format(day) }
            : new() { Path = path, Day = listDay.Latest, IsAsked = false, Problem = "Tanggal itu tidak dapat dibaca. Tulis misalnya 2015-12-31 atau 2015." };
    }
}
