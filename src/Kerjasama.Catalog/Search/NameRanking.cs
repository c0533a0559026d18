using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Puts documents first whose title or another name consists of the words of the query, which the text rank does not see.</summary>
internal sealed class NameRanking(ReadQuery query, MarkedWords marked)
{
    /// <summary>Only the best by text rank are looked at again: three pages of hits.</summary>
    private const int Improved = 60;

    private const int MaxNamed = 2;

    /// <summary>A name with more other words than this is about something more particular.</summary>
    private const double LeastOfName = 0.6;

    private readonly int yearPart = query.Year is null ? -1 : query.Parts.ToList().FindIndex(part => part.Words is [var word] && QueryReader.IsYear(word));

    public RankedMatches Improve(SqliteConnection connection, List<MatchRow> rows)
    {
        List<MatchRow> byText = [.. rows.OrderBy(row => row.Score).ThenBy(row => row.Id)];
        var names = CardQueries.ListNames(connection, byText.Take(Improved).Select(row => row.Id));
        List<(MatchRow Row, Likeness Likeness)> head = [.. byText.Take(Improved).Select(row => (row, LikenessOf(row, names[row.Id])))];
        head.Sort((left, right) => (ScoreOf(left.Row, left.Likeness), left.Row.Id).CompareTo((ScoreOf(right.Row, right.Likeness), right.Row.Id)));
        return new()
        {
            Ids = [.. head.Select(entry => entry.Row).Concat(byText.Skip(Improved)).Select(row => row.Id)],
            Named = [.. head.Where(entry => IsNamed(entry.Row, entry.Likeness)).Select(entry => entry.Row.Id).Take(MaxNamed)],
            Names = names.Values.SelectMany(card => card.Names.Split('\n')),
        };
    }

    // Whoever adds a word to the name of a country asks for something about it, and its own page speaks of everything.
    private static double ScoreOf(MatchRow row, Likeness likeness) =>
        row.Score * likeness.Factor * (row.Kind == SearchKind.Country && likeness.OfQuery < 1 ? 0.5 : 1);

    // "KTT ASEAN 1976": every word is in the title and the year is right; without a year the title must have little else.
    private bool IsNamed(MatchRow row, Likeness likeness) => likeness.OfQuery >= 1 && row.Kind is SearchKind.Event or SearchKind.Agreement or SearchKind.Concept
        && (yearPart >= 0 ? marked.Count > 1 && row.Year == query.Year : marked.Count > 2 && likeness.OfName >= LeastOfName);

    private Likeness LikenessOf(MatchRow row, CardRow card)
    {
        var (best, others) = (new Likeness(0, 0), OtherParts(row, card).ToList());
        foreach (var name in card.Names.Split('\n'))
        {
            var words = SearchWords.In(name).Where(word => !StopWords.Contains(word)).ToList();
            var matched = marked.PartsOf(words).Where(part => part >= 0).ToList();
            if (matched.Count > 0)
            {
                var likeness = new Likeness((double)matched.Union(others).Count() / marked.Count, (double)matched.Count / words.Count);
                best = likeness.Factor > best.Factor ? likeness : best;
            }
        }

        return best;
    }

    // Parts of the query that no name has and that are answered all the same: the year, and what is asked about a concept.
    private IEnumerable<int> OtherParts(MatchRow row, CardRow card)
    {
        if (yearPart >= 0 && row.Year == query.Year)
        {
            yield return yearPart;
        }

        for (var part = 0; row.Kind == SearchKind.Concept && part < query.Parts.Count; part++)
        {
            if (query.Parts[part].Words is [var word] && QuestionAspect.Asking.Any(aspect => aspect.IsAskedBy(word) && card.HasAnchor(aspect.Anchors)))
            {
                yield return part;
            }
        }
    }

    /// <param name="OfQuery">How much of the query is in the name, 0 to 1.</param>
    /// <param name="OfName">How much of the name is in the query, 0 to 1.</param>
    private readonly record struct Likeness(double OfQuery, double OfName)
    {
        /// <summary>From 1 to 6: all words of the query in the name, and nothing else in it, is best; half the words is much less than half as good.</summary>
        public double Factor => 1 + (2.5 * Math.Pow(OfQuery, 3) * (1 + OfName));
    }
}
