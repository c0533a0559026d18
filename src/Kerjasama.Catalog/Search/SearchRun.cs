using Dapper;
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
        var ranking = new NameRanking(query, marked).Improve(connection, rows);

        var top = new TopAnswers(query, AnchorsOf).Find(ListNamed(), NameQueries.ListByTopic(connection, Topics()).AsList(), ranking.Dated);
        var passing = MatchQueries.ListPassing(connection, top.Pages.Select(page => page.DocumentId), filter);
        List<PinnedPage> pinned = [.. top.Pages.Where(page => passing.Contains(page.DocumentId))];
        var relation = FindRelation(top);

        var facets = CountKinds(match, rows, top, relation);
        List<int> rest = [.. ranking.Ids.Where(id => !passing.Contains(id) && id != relation?.DocumentId)];
        var page = new ResultPage(Math.Clamp(request.Page, 1, MaxPage), Math.Clamp(request.PageSize, 1, MaxPageSize));
        var entries = Entries(top, [.. pinned.Where(page => page.DocumentId != relation?.DocumentId)], relation, rest);
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
            DidYouMean = hasAllWords || pinned.Count > 0 ? null : SimilarName.Find(TellingWords(), ranking.Names) ?? Guess(),
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

    // Pages that the whole query names: those with just this title, then by other names and terms, then whatever the spaces.
    private List<NameRow> ListNamed()
    {
        var (typed, telling) = (string.Join(' ', query.Words), string.Join(' ', TellingWords()));
        var whole = query.Spans.Where(span => span.Length == query.Words.Count).SelectMany(span => span.Things);
        var phrases = Variants().Select(words => string.Join(' ', words)).Append(typed).Append(telling);
        return [.. whole.Concat(NameQueries.ListByWords(connection, phrases)).OrderBy(row => row.Rank == 0 && (row.Words == typed || row.Words == telling) ? 0 : 1).ThenBy(row => row.Rank).ThenBy(row => row.DocumentId)
            .Concat(NameQueries.ListByLetters(connection, string.Concat(query.Words)))];
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

    private IReadOnlyList<string> AnchorsOf(int id) => CardQueries.ListByIds(connection, [id])[id].Anchors.Split(' ');

    // The pair that has a text of its own is in the index; the others are made.
    private Entry? FindRelation(TopAnswer top)
    {
        if (top.Countries is not (int first, int second))
        {
            return null;
        }

        var cards = CardQueries.ListByIds(connection, [first, second]);
        var made = RelationPage.Of(cards[first], cards[second]);
        if (CardQueries.FindId(connection, made.Url) is int id)
        {
            return MatchQueries.ListPassing(connection, [id], filter).Count > 0 ? new(id, new(id, null, top.RelationAnchors)) : null;
        }

        return filter.HasNoFacts && (request.Kinds.Count == 0 || request.Kinds.Contains(SearchKind.Relation)) ? new(null, null, made) : null;
    }

    private List<FacetCount> CountKinds(string match, List<MatchRow> rows, TopAnswer top, Entry? relation)
    {
        var isComplete = rows.Count < MatchQueries.RankedMatches && filter.Kinds is null;
        var counts = isComplete
            ? rows.CountBy(row => row.Kind).ToDictionary()
            : MatchQueries.CountByKind(connection, match, filter).ToDictionary(facet => facet.Value, facet => facet.Count);

        // Pages that the query names count even if the words stand nowhere in their text.
        var above = top.Pages.Select(page => page.DocumentId);
        var passing = MatchQueries.ListPassing(connection, relation?.DocumentId is int stored ? above.Append(stored) : above, filter with { Kinds = null });
        var added = passing.Except(MatchQueries.ListMatching(connection, passing, match));
        foreach (var card in CardQueries.ListByIds(connection, added).Values)
        {
            counts[card.Kind] = counts.GetValueOrDefault(card.Kind) + 1;
        }

        if (relation is { DocumentId: null })
        {
            counts[SearchKind.Relation] = counts.GetValueOrDefault(SearchKind.Relation) + 1;
        }

        return [.. counts.Select(pair => new FacetCount(pair.Key, pair.Value)).OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
    }

    private static List<Entry> Entries(TopAnswer top, List<PinnedPage> pinned, Entry? relation, List<int> rest)
    {
        List<Entry> entries = [.. pinned.Select(page => new Entry(page.DocumentId, page)), .. rest.Select(id => new Entry(id, null))];
        if (relation is not null)
        {
            entries.Insert(top.IsAboutRelation ? 0 : Math.Min(1, entries.Count), relation);
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
