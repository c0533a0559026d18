using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>One answer of <see cref="SearchQueries.Suggest"/> in the making.</summary>
internal sealed class SuggestionRun(SqliteConnection connection, int limit)
{
    /// <summary>A page has several names, so more names than pages are read.</summary>
    private const int NamesPerPage = 4;

    public IReadOnlyList<Suggestion> Run(IReadOnlyList<string> words)
    {
        var found = Find(words);
        return Suggestions(found.Count == 0 && QueryReader.Read(connection, string.Join(' ', words)) is { Corrected: not null } query ? Find(query.Words) : found);
    }

    private List<Found> Find(IReadOnlyList<string> words) =>
    [
        .. FindRelation(words)
            .Concat(FindBeginning(words))
            .Concat(FindAsked(words))
            .Concat(FindContaining(words))
            .DistinctBy(found => (found.DocumentId, found.SecondId))
            .Take(limit),
    ];

    private IEnumerable<Found> FindBeginning(IReadOnlyList<string> words)
    {
        var start = string.Join(' ', words);
        return NameQueries.ListByWords(connection, QueryReader.WithSynonyms(connection, start))
            .Concat(NameQueries.ListByStart(connection, start, limit * NamesPerPage))
            .Select(row => new Found(row.DocumentId, row.Name, []));
    }

    private IEnumerable<Found> FindContaining(IReadOnlyList<string> words) =>
        NameQueries.ListContaining(connection, words, limit).Select(id => new Found(id, null, []));

    // "anggota ase" is on its way to the members of ASEAN.
    private IEnumerable<Found> FindAsked(IReadOnlyList<string> words)
    {
        var aspects = QuestionAspect.Asking.Where(aspect => words.Any(aspect.IsAskedBy)).ToList();
        List<string> named = [.. words.Where(word => !StopWords.Contains(word) && !aspects.Exists(aspect => aspect.IsAskedBy(word)))];
        if (aspects.Count == 0 || named.Count == 0)
        {
            return [];
        }

        var found = FindBeginning(named).DistinctBy(one => one.DocumentId).Take(limit).ToList();
        string[] anchors = [.. aspects.SelectMany(aspect => aspect.Anchors)];
        var cards = CardQueries.ListByIds(connection, found.Select(one => one.DocumentId));
        return found.Where(one => cards[one.DocumentId].HasAnchor(anchors)).Select(one => one with { Anchors = anchors });
    }

    // A country, then the beginning of another one.
    private IEnumerable<Found> FindRelation(IReadOnlyList<string> words)
    {
        List<string> names = [.. words.Where(word => word != SearchKind.Relation && !StopWords.Contains(word))];
        var firsts = Enumerable.Range(1, Math.Max(0, names.Count - 1)).ToDictionary(count => string.Join(' ', names.Take(count)));
        if (firsts.Count == 0)
        {
            return [];
        }

        var first = NameQueries.ListByWords(connection, firsts.Keys.SelectMany(phrase => QueryReader.WithSynonyms(connection, phrase)))
            .Where(row => row.Kind == SearchKind.Country).MaxBy(row => row.Words.Length);
        if (first is null)
        {
            return [];
        }

        var rest = firsts.TryGetValue(first.Words, out var length) ? names.Skip(length) : names.Skip(1);
        var second = NameQueries.ListByStart(connection, string.Join(' ', rest), limit * NamesPerPage)
            .FirstOrDefault(row => row.Kind == SearchKind.Country && row.DocumentId != first.DocumentId);
        return second is null ? [] : [new Found(first.DocumentId, null, [], second.DocumentId)];
    }

    private List<Suggestion> Suggestions(List<Found> found)
    {
        var cards = CardQueries.ListByIds(connection, found.Select(one => one.DocumentId).Concat(found.Where(one => one.SecondId is not null).Select(one => one.SecondId!.Value)).Distinct());
        return [.. found.Take(limit).Select(one =>
        {
            var card = one.SecondId is int second ? RelationPage.Of(cards[one.DocumentId], cards[second]) : cards[one.DocumentId];
            return new Suggestion
            {
                Kind = card.Kind,
                Title = card.Title,
                Url = card.UrlWithAnchor(one.Anchors),
                Snippet = SnippetText.Start(card.Summary),
                MatchedName = one.Name is string name ? card.OtherName(name) : null,
            };
        }).DistinctBy(suggestion => suggestion.Url)];
    }

    private sealed record Found(int DocumentId, string? Name, IReadOnlyList<string> Anchors, int? SecondId = null);
}
