using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>One answer of <see cref="SearchQueries.Suggest"/> in the making.</summary>
internal sealed class SuggestionRun(SqliteConnection connection, int limit)
{
    /// <summary>A page has several names, so more names than pages are read.</summary>
    private const int NamesPerPage = 4;

    public IReadOnlyList<Suggestion> Run(IReadOnlyList<string> words)
    {
        List<Found> found = [.. FindRelation(words), .. FindByName(words)];
        if (found.Count == 0)
        {
            found = [.. FindAsked(words)];
        }

        if (found.Count == 0 && QueryReader.Read(connection, string.Join(' ', words)) is { Corrected: not null } query)
        {
            found = [.. FindRelation(query.Words), .. FindByName(query.Words)];
        }

        return Suggestions(found);
    }

    private IEnumerable<Found> FindByName(IReadOnlyList<string> words)
    {
        var start = string.Join(' ', words);
        var beginning = NameQueries.ListByStart(connection, start, limit * NamesPerPage);
        var same = NameQueries.ListByWords(connection, QueryReader.WithSynonyms(connection, start));
        var containing = NameQueries.ListContaining(connection, words, limit);
        return same.Concat(beginning).Select(row => new Found(row.DocumentId, row.Name, []))
            .Concat(containing.Select(id => new Found(id, null, [])))
            .DistinctBy(found => found.DocumentId)
            .Take(limit);
    }

    // "anggota ase" is on its way to the members of ASEAN.
    private IEnumerable<Found> FindAsked(IReadOnlyList<string> words)
    {
        var aspects = QuestionAspect.Asking.Where(aspect => words.Any(aspect.Words.Contains)).ToList();
        List<string> named = [.. words.Where(word => !StopWords.Contains(word) && !aspects.Exists(aspect => aspect.Words.Contains(word)))];
        return named.Count == 0 || named.Count == words.Count
            ? []
            : FindByName(named).Select(found => found with { Anchors = [.. aspects.SelectMany(aspect => aspect.Anchors)] });
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
                MatchedName = one.Name is null || card.Title.Contains(one.Name, StringComparison.OrdinalIgnoreCase) ? null : one.Name,
            };
        })];
    }

    private sealed record Found(int DocumentId, string? Name, IReadOnlyList<string> Anchors, int? SecondId = null);
}
