using System.Globalization;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>One column of a CSV file: its Indonesian name and how a row fills it.</summary>
public sealed record CsvColumn<T>(string Name, Func<T, string?> Value)
{
    public CsvColumn(string name, Func<T, PartialDate?> date)
        : this(name, row => date(row)?.ToString())
    {
    }

    public CsvColumn(string name, Func<T, long?> number)
        : this(name, row => number(row)?.ToString(CultureInfo.InvariantCulture))
    {
    }

    public CsvColumn(string name, Func<T, bool> isTrue)
        : this(name, row => isTrue(row) ? "ya" : "tidak")
    {
    }
}
