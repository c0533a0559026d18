using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>One answer of <see cref="SearchQueries.Find"/> in the making.</summary>
internal sealed class SearchRun(SqliteConnection connection, SearchRequest request, string text, ReadQuery query)
{
    private const int MaxPage = 1000;

    private const int MaxPageSize = 100;

    private readonly SearchFilter filter = SearchFilter.Of(request);

    public SearchResult Run()
    {
        var (match, rows, hasAllWords) = Match();
        var marked = new MarkedWords(connection, query.Parts);
        var ranked = NameRanking.Improve(connection, rows, marked);

        var top = TopAnswers.Find(query, ListExact());
        var passing = MatchQueries.ListPassing(connection, top.Pages.Select(page => page.DocumentId), filter);
        List<PinnedPage> pinned = [.. top.Pages.Where(page => passing.Contains(page.DocumentId))];
        var relation = FindRelation(top);

        var facets = CountKinds(match, rows, top, relation);
        List<int> rest = [.. ranked.Where(id => !passing.Contains(id))];
        var total = facets.Where(facet => request.Kinds.Count == 0 || request.Kinds.Contains(facet.Value)).Sum(facet => facet.Count);
        var page = new ResultPage(Math.Clamp(request.Page, 1, MaxPage), Math.Clamp(request.PageSize, 1, MaxPageSize));
        var entries = Entries(top, pinned, relation, rest).Skip(page.Offset).Take(page.Size).ToList();
        AddUnranked(entries, match, page, pinned.Count + rest.Count + (relation is null ? 0 : 1), passing);

        return new()
        {
            Text = text,
            Total = total,
            Hits = Hits(entries, marked),
            Corrected = query.Corrected,
            DidYouMean = total == 0 || (!hasAllWords && pinned.Count == 0) ? NameQueries.FindAlike(connection, TellingWords()) : null,
            HasAllWords = hasAllWords,
            Facets = facets,
        };
    }

    private (string Match, List<MatchRow> Rows, bool HasAllWords) Match()
    {
        var all = MatchExpression.All(query.Parts);
        var rows = MatchQueries.Rank(connection, all, filter, query.Year);
        if (rows.Count > 0 || query.Parts.Count == 1 || MatchQueries.HasAny(connection, all))
        {
            return (all, rows, true);
        }

        // Words that stand nearly everywhere would only bring everything.
        var rare = query.Parts.Where(part => part.Documents < MatchQueries.RankedMatches).ToList();
        var any = MatchExpression.Any(rare.Exists(part => part.Documents > 0) ? rare : query.Parts);
        return (any, MatchQueries.Rank(connection, any, filter, query.Year), false);
    }

    private List<NameRow> ListExact()
    {
        var phrase = string.Join(' ', query.Words);
        var telling = TellingWords();
        var whole = query.Spans.Where(span => span.Length == query.Words.Count).SelectMany(span => span.Things);
        return [.. whole
            .Concat(NameQueries.ListByWords(connection, [phrase, string.Join(' ', telling)]))
            .Concat(NameQueries.ListByLetters(connection, string.Concat(query.Words)))
            .Concat(NameQueries.ListByTopic(connection, Topics()))];
    }

    // The topic of the query, and those with one word replaced by another for the same thing ("vs" by "perbedaan").
    private IEnumerable<string> Topics()
    {
        var words = query.Parts.SelectMany(part => part.Words).ToList();
        var others = from part in query.Parts
                     where part.Words.Count == 1
                     from other in part.Others
                     select SearchTopic.Of([.. words.Where(word => word != part.Words[0]), .. other]);
        return others.Prepend(SearchTopic.Of(words)).Distinct();
    }

    private List<string> TellingWords() => [.. query.Words.Where(word => !StopWords.Contains(word))];

    private CardRow? FindRelation(TopAnswer top)
    {
        if (top.Countries is not (int first, int second) || !filter.HasNoFacts
            || (request.Kinds.Count > 0 && !request.Kinds.Contains(SearchKind.Relation)))
        {
            return null;
        }

        var cards = CardQueries.ListByIds(connection, [first, second]);
        return RelationPage.Of(cards[first], cards[second]);
    }

    private List<FacetCount> CountKinds(string match, List<MatchRow> rows, TopAnswer top, CardRow? relation)
    {
        var isComplete = rows.Count < MatchQueries.RankedMatches && filter.Kinds is null;
        var counts = isComplete
            ? rows.CountBy(row => row.Kind).ToDictionary()
            : MatchQueries.CountByKind(connection, match, filter).ToDictionary(facet => facet.Value, facet => facet.Count);

        // Pages that the query names count even if the words stand nowhere in their text.
        var passing = MatchQueries.ListPassing(connection, top.Pages.Select(page => page.DocumentId), filter with { Kinds = null });
        var added = passing.Except(MatchQueries.ListMatching(connection, passing, match));
        foreach (var card in CardQueries.ListByIds(connection, added).Values)
        {
            counts[card.Kind] = counts.GetValueOrDefault(card.Kind) + 1;
        }

        if (relation is not null)
        {
            counts[SearchKind.Relation] = 1;
        }

        return [.. counts.Select(pair => new FacetCount(pair.Key, pair.Value)).OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
    }

    private static List<Entry> Entries(TopAnswer top, List<PinnedPage> pinned, CardRow? relation, List<int> rest)
    {
        List<Entry> entries = [.. pinned.Select(page => new Entry(page.DocumentId, page)), .. rest.Select(id => new Entry(id, null))];
        if (relation is not null)
        {
            entries.Insert(top.IsAboutRelation ? 0 : Math.Min(1, entries.Count), new(null, null, relation));
        }

        return entries;
    }

    private void AddUnranked(List<Entry> entries, string match, ResultPage page, int rankedCount, HashSet<int> shown)
    {
        var missing = page.Size - entries.Count;
        if (missing > 0)
        {
            var offset = MatchQueries.RankedMatches + Math.Max(0, page.Offset - rankedCount);
            entries.AddRange(MatchQueries.ListByImportance(connection, match, filter, offset, missing)
                .Where(id => !shown.Contains(id)).Select(id => new Entry(id, null)));
        }
    }

    private List<SearchHit> Hits(List<Entry> entries, MarkedWords marked)
    {
        var cards = CardQueries.ListByIds(connection, entries.Where(entry => entry.DocumentId is not null).Select(entry => entry.DocumentId!.Value));
        return [.. entries.Select(entry => Hit(entry.Relation ?? cards[entry.DocumentId!.Value], entry.Pinned, marked))];
    }

    private static SearchHit Hit(CardRow card, PinnedPage? pinned, MarkedWords marked) => new()
    {
        Kind = card.Kind,
        Title = card.Title,
        TitleParts = SnippetText.Whole(card.Title, marked),
        Url = card.UrlWithAnchor(pinned?.Anchors ?? []),
        Summary = card.Summary,
        Snippet = SnippetText.Of(card.Summary, card.Body, marked),
        MatchedName = pinned is null || card.Title.Contains(pinned.Name, StringComparison.OrdinalIgnoreCase) ? null : pinned.Name,
        Label = card.Label,
        Status = card.Status,
        Year = card.Year,
    };

    private readonly record struct ResultPage(int Number, int Size)
    {
        public int Offset => (Number - 1) * Size;
    }

    private sealed record Entry(int? DocumentId, PinnedPage? Pinned, CardRow? Relation = null);
}
