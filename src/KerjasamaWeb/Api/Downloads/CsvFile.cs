using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>A table as a CSV file (RFC 4180, UTF-8) whose cells no spreadsheet takes for formulas.</summary>
public sealed class CsvFile<T>(string name, IReadOnlyList<CsvColumn<T>> columns, IEnumerable<T> rows) : IResult
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that begins with = + - @, a tab or a return gets an apostrophe: nothing here is a negative number.
        InjectionOptions = InjectionOptions.Escape,
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        await using var text = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using var csv = new CsvWriter(text, Configuration, leaveOpen: true);
        foreach (var column in columns)
        {
            csv.WriteField(column.Name);
        }

        await csv.NextRecordAsync();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                csv.WriteField(column.Value(row) ?? "");
            }

            await csv.NextRecordAsync();
        }
    }
}
