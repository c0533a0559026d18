using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Puts documents first whose title or another name consists of the words of the query, which the text rank does not see.</summary>
internal sealed class NameRanking(ReadQuery query, MarkedWords marked)
{
    /// <summary>Only the best by text rank are looked at again: three pages of hits.</summary>
    private const int Improved = 60;

    private const int MaxDated = 2;

    /// <summary>A name with more other words than this is about something more particular.</summary>
    private const double LeastOfName = 0.6;

    private readonly int yearPart = query.Year is null ? -1 : query.Parts.ToList().FindIndex(part => part.Words is [var word] && QueryReader.IsYear(word));

    public RankedMatches Improve(SqliteConnection connection, List<MatchRow> rows)
    {
        List<MatchRow> byText = [.. rows.OrderBy(row => row.Score).ThenBy(row => row.Id)];
        var names = CardQueries.ListNames(connection, byText.Take(Improved).Select(row => row.Id));
        List<(MatchRow Row, Likeness Likeness)> head = [.. byText.Take(Improved).Select(row => (row, LikenessOf(row, names[row.Id])))];
        head.Sort((left, right) => (left.Row.Score * left.Likeness.Factor, left.Row.Id).CompareTo((right.Row.Score * right.Likeness.Factor, right.Row.Id)));
        return new()
        {
            Ids = [.. head.Select(entry => entry.Row).Concat(byText.Skip(Improved)).Select(row => row.Id)],
            Dated = [.. head.Where(entry => entry.Row.Kind is SearchKind.Event or SearchKind.Agreement && IsNamed(entry.Row, entry.Likeness)).Select(entry => entry.Row.Id).Take(MaxDated)],
            Names = names.Values.SelectMany(text => text.Split('\n')),
        };
    }

    // "KTT ASEAN 1976": every word is in the title and the year is right; without a year the title must have little else.
    private bool IsNamed(MatchRow row, Likeness likeness) => likeness.OfQuery >= 1
        && (yearPart >= 0 ? marked.Count > 1 && row.Year == query.Year : marked.Count > 2 && likeness.OfName >= LeastOfName);

    private Likeness LikenessOf(MatchRow row, string names)
    {
        var best = new Likeness(0, 0);
        foreach (var name in names.Split('\n'))
        {
            var words = SearchWords.In(name).Where(word => !StopWords.Contains(word)).ToList();
            var matched = marked.PartsOf(words).Where(part => part >= 0).ToList();
            if (matched.Count > 0)
            {
                var parts = matched.ToHashSet();
                if (yearPart >= 0 && row.Year == query.Year)
                {
                    parts.Add(yearPart);
                }

                var likeness = new Likeness((double)parts.Count / marked.Count, (double)matched.Count / words.Count);
                best = likeness.Factor > best.Factor ? likeness : best;
            }
        }

        return best;
    }

    /// <param name="OfQuery">How much of the query is in the name, 0 to 1.</param>
    /// <param name="OfName">How much of the name is in the query, 0 to 1.</param>
    private readonly record struct Likeness(double OfQuery, double OfName)
    {
        /// <summary>From 1 to 4: all words of the query in the name, and nothing else in it, is best; half the words is much less than half as good.</summary>
        public double Factor => 1 + (1.5 * OfQuery * OfQuery * (1 + OfName));
    }
}
