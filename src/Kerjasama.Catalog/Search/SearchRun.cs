using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>One answer of <see cref="SearchQueries.Find"/> in the making.</summary>
internal sealed class SearchRun(SqliteConnection connection, FacetIndex index, SearchRequest request, string text, ReadQuery query)
{
    private const int MaxPage = 1000;

    private const int MaxPageSize = 100;

    private readonly SearchFilter filter = new(request, index);

    public SearchResult Run()
    {
        var matching = Matching.Of(connection, query.Parts, index);
        var rows = matching.Rank(connection, filter.Passing(matching.Documents), query.Year);
        var marked = new MarkedWords(connection, query.Parts);
        var ranking = new NameRanking(query, marked).Improve(connection, rows);
        var top = new TopAnswers(query, AnchorsOf).Find(ListNamed(), NameQueries.ListByTopic(connection, Topics()).AsList(), ranking.Named);
        var relation = FindRelation(top);

        // Pages that the query names count even if the words stand nowhere in their text.
        var above = index.Nothing();
        foreach (var named in top.Pages.Select(page => page.DocumentId).Concat(relation?.DocumentId is int stored ? [stored] : []))
        {
            above.Add(named);
        }

        var hits = matching.Documents.Or(above);
        var passing = filter.Passing(hits);
        List<PinnedPage> pinned = [.. top.Pages.Where(page => passing.Contains(page.DocumentId) && page.DocumentId != relation?.DocumentId)];
        var made = relation is { DocumentId: null } ? 1 : 0;
        var passingRelation = relation is { DocumentId: int id } ? (passing.Contains(id) ? relation : null)
            : filter.HasNoFacts && filter.AllowsRelation ? relation : null;

        var page = new ResultPage(Math.Clamp(request.Page, 1, MaxPage), Math.Clamp(request.PageSize, 1, MaxPageSize));
        var entries = pinned.Select(page => new Entry(page.DocumentId, page)).Concat(Rest(ranking, passing, above));
        var shown = WithRelation(entries, passingRelation, top.IsAboutRelation ? 0 : 1).Skip(page.Offset).Take(page.Size).ToList();
        var total = passing.Count + (passingRelation is { DocumentId: null } ? 1 : 0);
        var hasAllWords = matching.WithAll == matching.Documents && matching.Documents.Count > 0;
        return new()
        {
            Text = text,
            Total = total,
            Hits = Hits(shown, marked),
            Corrected = query.Corrected,
            DidYouMean = matching.WithAll.Count > 0 || pinned.Count > 0 ? null : SimilarName.Find(TellingWords(), ranking.Names) ?? Guess(),
            HasAllWords = hasAllWords,
            WithAllWords = hasAllWords ? total : passing.CountWith(matching.WithAll),
            Unfiltered = hits.Count + made,
            Counts = Count(hits, made),
        };
    }

    private Dictionary<SearchFacet, IReadOnlyList<FacetCount>> Count(IdSet hits, int made)
    {
        var counts = Enum.GetValues<SearchFacet>().ToDictionary(facet => facet, facet => index.Count(facet, filter.Passing(hits, except: facet)));
        if (made > 0 && filter.HasNoFacts)
        {
            var kinds = counts[SearchFacet.Kind];
            var relations = kinds.FirstOrDefault(kind => kind.Value == SearchKind.Relation).Count + made;
            counts[SearchFacet.Kind] = [.. kinds.Where(kind => kind.Value != SearchKind.Relation).Append(new(SearchKind.Relation, relations))
                .OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Value, StringComparer.Ordinal)];
        }

        return counts;
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
        return [.. whole.Concat(NameQueries.ListByWords(connection, phrases))
            .OrderBy(row => row.Rank == 0 && (row.Words == typed || row.Words == telling) ? 0 : 1).ThenBy(row => row.Rank).ThenBy(row => row.DocumentId)
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
        return CardQueries.FindId(connection, made.Url) is int id ? new(id, new(id, null, top.RelationAnchors)) : new(null, null, made);
    }

    private static IEnumerable<Entry> WithRelation(IEnumerable<Entry> entries, Entry? relation, int place) =>
        relation is null ? entries : entries.Take(place).Append(relation).Concat(entries.Skip(place));

    // Those beyond the ranked ones come in the order of their importance, which is the order of ids.
    private static IEnumerable<Entry> Rest(RankedMatches ranking, IdSet passing, IdSet above)
    {
        var ranked = ranking.Ids.ToHashSet();
        return ranking.Ids.Concat(passing.Ids().Where(id => !ranked.Contains(id))).Where(id => !above.Contains(id)).Select(id => new Entry(id, null));
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
