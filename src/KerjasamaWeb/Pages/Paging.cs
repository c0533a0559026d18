namespace KerjasamaWeb.Pages;

/// <summary>The links to the other pages of a list; the number of the page is the query key <c>halaman</c>.</summary>
public sealed record Paging
{
    public required string Path { get; init; }

    /// <summary>The filters in force, without the page number.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    public required int Page { get; init; }

    public required int PageSize { get; init; }

    public required int Total { get; init; }

    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The first, the last, and those around the current one; 0 stands for a gap.</summary>
    public IEnumerable<int> Shown
    {
        get
        {
            var previous = 0;
            foreach (var number in Enumerable.Range(1, PageCount).Where(n => n == 1 || n == PageCount || Math.Abs(n - Page) <= 2))
            {
                if (number > previous + 1)
                {
                    yield return 0;
                }

                yield return number;
                previous = number;
            }
        }
    }

    public string To(int page) => Address(Path, page == 1 ? Query : [.. Query, new("halaman", page.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>A path with a query, nothing where there is no pair.</summary>
    public static string Address(string path, IEnumerable<KeyValuePair<string, string>> query)
    {
        var text = string.Join('&', query.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        return text.Length == 0 ? path : $"{path}?{text}";
    }
}
