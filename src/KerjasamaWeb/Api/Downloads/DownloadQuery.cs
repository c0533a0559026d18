using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The day (<c>?per=</c>) that a file beside a page is asked for.</summary>
internal sealed class DownloadQuery
{
    public DownloadQuery(IQueryCollection query)
    {
        var text = CleanText.Clean(query["per"]);
        if (text.Length == 0)
        {
            return;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            Day = day;
        }
        else
        {
            Problem = ApiProblems.BadRequest($"per: “{text}” bukan tanggal. Tulis misalnya 2015-12-31.");
        }
    }

    public DateOnly? Day { get; }

    public ProblemHttpResult? Problem { get; }
}
