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
        var (ranked, names) = NameRanking.Improve(connection, rows, marked);

        var top = TopAnswers.Find(query, ListExact());
        var passing = MatchQueries.ListPassing(connection, top.Pages.Select(page => page.DocumentId), filter);
        List<PinnedPage> pinned = [.. top.Pages.Where(page => passing.Contains(page.DocumentId))];
        var relation = FindRelation(top);

        var facets = CountKinds(match, rows, top, relation);
        List<int> rest = [.. ranked.Where(id => !passing.Contains(id))];
        var page = new ResultPage(Math.Clamp(request.Page, 1, MaxPage), Math.Clamp(request.PageSize, 1, MaxPageSize));
        var entries = Entries(top, pinned, relation, rest);
        var shown = entries.Skip(page.Offset).Take(page.Size).ToList();
        if (rows.Count == MatchQueries.RankedMatches)
        {
            AddUnranked(shown, match, page, entries.Count, passing);
        }

        return new()
        {
            Text = text,
            Total = facets.Where(facet => request.Kinds.Count == 0 || request.Kinds.Contains(facet.Value)).Sum(facet => facet.Count),
            Hits = Hits(shown, marked),
            Corrected = query.Corrected,
            DidYouMean = hasAllWords || pinned.Count > 0 ? null : SimilarName.Find(TellingWords(), names) ?? Guess(),
            HasAllWords = hasAllWords,
            Facets = facets,
        };
    }

    private (string Match, List<MatchRow> Rows, bool HasAllWords) Match()
    {
        var all = MatchExpression.All(query.Parts);
        var rows = MatchQueries.Rank(connection, all, filter, query.Year);
        if (rows.Count > 0 || MatchQueries.HasAny(connection, all))
        {
            return (all, rows, true);
        }

        if (query.Parts is [{ Others.Count: 0 }])
        {
            return (all, [], false);
        }

        // Words that stand nearly everywhere would only bring everything; if there are no others, the rarest must do.
        var rare = query.Parts.Where(part => part.Documents < MatchQueries.RankedMatches).ToList();
        var any = MatchExpression.Any(rare.Exists(part => part.Documents > 0) ? rare : [.. query.Parts.OrderBy(part => part.Documents).Take(rare.Count + 1)]);
        return (any, MatchQueries.Rank(connection, any, filter, query.Year), false);
    }

    // The query with its unknown words replaced by the nearest ones, however unlikely.
    private string? Guess()
    {
        var unknown = query.Parts.Where(part => part is { Documents: 0, Words.Count: 1, Others.Count: 0, IsPrefix: false }).Select(part => part.Words[0]).Take(4);
        var guesses = unknown.Select(word => (Word: word, Guess: SpellingQueries.FindNearest(connection, word, isGuess: true)))
            .Where(pair => pair.Guess is not null)
            .ToDictionary(pair => pair.Word, pair => pair.Guess);
        return guesses.Count == 0 ? null : string.Join(' ', query.Words.Select(word => guesses.GetValueOrDefault(word) ?? word));
    }

    // Pages that the whole query names: word by word or by a term for the same thing, then whatever the spaces, then by subject.
    private List<NameRow> ListExact()
    {
        var whole = query.Spans.Where(span => span.Length == query.Words.Count).SelectMany(span => span.Things);
        var phrases = Variants().Select(words => string.Join(' ', words)).Append(string.Join(' ', query.Words)).Append(string.Join(' ', TellingWords()));
        return [.. whole.Concat(NameQueries.ListByWords(connection, phrases)).OrderBy(row => row.Rank).ThenBy(row => row.DocumentId)
            .Concat(NameQueries.ListByLetters(connection, string.Concat(query.Words)))
            .Concat(NameQueries.ListByTopic(connection, Topics()))];
    }

    private List<string> Topics()
    {
        var words = query.Parts.SelectMany(part => part.Words).ToList();
        return [.. Variants().Append([.. words.Where(word => !QueryReader.IsYear(word))]).Prepend(words).Where(topic => topic.Count > 0).Select(SearchTopic.Of).Distinct()];
    }

    // The telling words with one term replaced by another for the same thing: "bilateral vs multilateral" asks for the "perbedaan".
    private IEnumerable<List<string>> Variants() =>
        from replaced in query.Parts
        from other in replaced.Others
        select query.Parts.SelectMany(part => part == replaced ? other : part.Words).ToList();

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

    private void AddUnranked(List<Entry> shown, string match, ResultPage page, int rankedCount, HashSet<int> pinned)
    {
        var missing = page.Size - shown.Count;
        if (missing > 0)
        {
            var offset = MatchQueries.RankedMatches + Math.Max(0, page.Offset - rankedCount);
            shown.AddRange(MatchQueries.ListByImportance(connection, match, filter, offset, missing)
                .Where(id => !pinned.Contains(id)).Select(id => new Entry(id, null)));
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
        MatchedName = pinned?.Name is string name ? card.OtherName(name) : null,
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
