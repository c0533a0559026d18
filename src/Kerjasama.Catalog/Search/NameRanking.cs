using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Puts documents first whose title or another name consists of the words of the query, which the text rank does not see.</summary>
internal static class NameRanking
{
    /// <summary>Only the best by text rank are looked at again: three pages of hits.</summary>
    private const int Improved = 60;

    /// <summary>Gives the ids, best first, and the names of the documents that were looked at again.</summary>
    public static (IReadOnlyList<int> Ids, IEnumerable<string> Names) Improve(SqliteConnection connection, List<MatchRow> rows, MarkedWords marked)
    {
        List<MatchRow> byText = [.. rows.OrderBy(row => row.Score).ThenBy(row => row.Id)];
        var head = byText.Take(Improved).ToList();
        var names = CardQueries.ListNames(connection, head.Select(row => row.Id));
        var byName = head.OrderBy(row => row.Score * Factor(names[row.Id], marked)).ThenBy(row => row.Id);
        return ([.. byName.Concat(byText.Skip(Improved)).Select(row => row.Id)], names.Values.SelectMany(text => text.Split('\n')));
    }

    // From 1 to 3: all words of the query in the name, and nothing else in it, is best.
    private static double Factor(string names, MarkedWords marked)
    {
        var best = 1.0;
        foreach (var name in names.Split('\n'))
        {
            var words = SearchWords.In(name).Where(word => !StopWords.Contains(word)).ToList();
            var matched = marked.PartsOf(words).Where(part => part >= 0).ToList();
            if (matched.Count > 0)
            {
                var ofQuery = (double)matched.Distinct().Count() / marked.Count;
                var ofName = (double)matched.Count / words.Count;
                best = Math.Max(best, 1 + (ofQuery * (1 + ofName)));
            }
        }

        return best;
    }
}
