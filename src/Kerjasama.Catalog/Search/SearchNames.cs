using System.Text.RegularExpressions;

namespace Kerjasama.Catalog.Search;

/// <summary>Everything a document can be called by: its title, the parts of a title with an abbreviation in brackets, its names, its slug.</summary>
internal static partial class SearchNames
{
    public static IReadOnlyList<string> Of(SearchDocument document)
    {
        var names = new List<string> { document.Title };
        names.AddRange(TitleParts(document.Title));
        names.AddRange(document.Names);
        names.Add(SlugOf(document));
        return [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).DistinctBy(name => string.Join(' ', SearchWords.In(name)))];
    }

    /// <summary>0 for titles, their parts and slugs, 1 for other names and for events, whose titles begin like those of agreements, 2 for the code of a country.</summary>
    public static int RankOf(SearchDocument document, string name) => document.Kind switch
    {
        SearchKind.Event => 1,
        SearchKind.Country when document.Countries.Contains(name) => 2,
        SearchKind.Country => name == document.Title ? 0 : 1,
        _ => IsSame(name, document.Title) || IsSame(name, SlugOf(document)) || TitleParts(document.Title).Any(part => IsSame(name, part)) ? 0 : 1,
    };

    private static bool IsSame(string name, string other) => SearchWords.In(name).SequenceEqual(SearchWords.In(other));

    private static IEnumerable<string> TitleParts(string title)
    {
        var bracketed = AbbreviationInBrackets().Match(title);
        return bracketed.Success ? [bracketed.Groups["name"].Value, bracketed.Groups["abbreviation"].Value] : [];
    }

    // Slugs are short common names: "bilateral" for "Kerja sama bilateral".
    private static string SlugOf(SearchDocument document) => document.Url[(document.Url.LastIndexOf('/') + 1)..].Replace('-', ' ');

    // "Kemitraan Ekonomi Indonesia–Jepang (IJEPA)"
    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<abbreviation>[^()]{2,20})\)$")]
    private static partial Regex AbbreviationInBrackets();
}
