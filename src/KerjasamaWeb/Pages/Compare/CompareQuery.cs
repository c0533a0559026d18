using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Api;

namespace KerjasamaWeb.Pages.Compare;

/// <summary>The countries asked for in <c>?negara=</c>, repeated or divided by commas; the page and its CSV and JSON read the same.</summary>
public sealed record CompareQuery
{
    public const string Key = "negara";
    public const int Most = 4;

    private const int MostRead = 20;

    /// <summary>Each once, in the order asked, at most <see cref="Most"/>.</summary>
    public required IReadOnlyList<Country> Countries { get; init; }

    /// <summary>What could not be understood, for the reader.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public bool IsComplete => Countries.Count > 1;

    public static CompareQuery From(IQueryCollection query, ActorRegister register, CountryQueries countries)
    {
        var problems = new List<string>();
        var found = new List<Country>();
        var byCode = countries.List().ToDictionary(c => c.Code, StringComparer.Ordinal);
        foreach (var name in query[Key].SelectMany(v => (v ?? "").Split(',')).Select(v => CleanText.Clean(v)).Where(v => v.Length > 0).Take(MostRead))
        {
            if (register.Find(name) is not { } actor || !byCode.TryGetValue(actor.Code, out var country))
            {
                problems.Add($"Negara “{name}” tidak dikenal.{NearestNames.Sentence(NearestNames.Of(name, register.All.Where(a => byCode.ContainsKey(a.Code))))}");
            }
            else if (!found.Contains(country))
            {
                found.Add(country);
            }
        }

        if (found.Count > Most)
        {
            problems.Add($"Paling banyak empat negara dapat dibandingkan; {string.Join(", ", found.Skip(Most).Select(c => c.Name))} tidak dibaca.");
        }

        return new() { Countries = [.. found.Take(Most)], Problems = problems };
    }
}
