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
        names.Add(document.Url[(document.Url.LastIndexOf('/') + 1)..].Replace('-', ' '));
        return [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).DistinctBy(name => string.Join(' ', SearchWords.In(name)))];
    }

    // "Kemitraan Ekonomi Indonesia–Jepang (IJEPA)"
    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<abbreviation>[^()]{2,20})\)$")]
    private static partial Regex AbbreviationInBrackets();
}
