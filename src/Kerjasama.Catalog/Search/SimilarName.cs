using F23.StringSimilarity;

namespace Kerjasama.Catalog.Search;

/// <summary>Finds the name that a reader may have meant among those of the pages that have some of the words.</summary>
internal static class SimilarName
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>The name spelled most like the words, as written; <c>null</c> if more than a third of its letters differ or none does.</summary>
    public static string? Find(IReadOnlyList<string> words, IEnumerable<string> names)
    {
        var typed = string.Concat(words);
        return names.Select(name => (Name: name, Joined: string.Concat(SearchWords.In(name))))
            .Where(name => Math.Abs(name.Joined.Length - typed.Length) <= typed.Length / 3)
            .Select(name => (name.Name, Distance: Distance.Distance(typed, name.Joined)))
            .Where(name => name.Distance > 0 && name.Distance <= typed.Length / 3)
            .OrderBy(name => name.Distance)
            .Select(name => name.Name)
            .FirstOrDefault();
    }
}
