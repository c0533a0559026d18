using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Search;

/// <summary>Everything a document can be called by: its title, the parts of a title with an abbreviation in brackets, its names, its slug.</summary>
internal static partial class SearchNames
{
    public static IReadOnlyList<string> Of(SearchDocument document)
    {
        var names = new List<string> { document.Title };
        var bracketed = AbbreviationInBrackets().Match(document.Title);
        if (bracketed.Success)
        {
            names.Add(bracketed.Groups["name"].Value);
            names.Add(bracketed.Groups["abbreviation"].Value);
        }

        names.AddRange(document.Names);
        names.Add(SlugOf(document));
        return [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).DistinctBy(name => string.Join(' ', SearchWords.In(name)))];
    }

    /// <summary>0 for titles, slugs and abbreviations, 1 for other names and for events, whose titles begin like those of agreements, 2 for the code of a country.</summary>
    public static int RankOf(SearchDocument document, string name) => document.Kind switch
    {
        SearchKind.Event => 1,
        SearchKind.Country when document.Countries.Contains(name) => 2,
        SearchKind.Country => name == document.Title ? 0 : 1,
        _ => name == document.Title || name == SlugOf(document) || (char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal)) ? 0 : 1,
    };

    // Slugs are short common names: "bilateral" for "Kerja sama bilateral".
    private static string SlugOf(SearchDocument document) => document.Url[(document.Url.LastIndexOf('/') + 1)..].Replace('-', ' ');

    // "Kemitraan Ekonomi Indonesia–Jepang (IJEPA)"
    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<abbreviation>[^()]{2,20})\)$")]
    private static partial Regex AbbreviationInBrackets();
}
