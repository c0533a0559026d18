using Kerjasama.Catalog.Text;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Answers the search page and the suggestions. No text makes it throw; only an unreadable catalogue does.</summary>
/// <param name="open">Gives an open connection to one generation of the catalogue; it is disposed after each question.</param>
public sealed class SearchQueries(Func<SqliteConnection> open)
{
    private readonly Lazy<FacetIndex> facets = new(() =>
    {
        using var connection = open();
        return new(connection);
    });

    private const int MaxSuggestions = 20;

    private const int MaxSuggestedWords = 10;

    /// <summary>Pages for a query: the one it names first, then the best matches.</summary>
    public SearchResult Find(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var text = CleanText.Clean(request.Text);
        using var connection = open();
        var query = QueryReader.Read(connection, text);
        return query.Parts.Count == 0
            ? new SearchResult { Text = text, Total = 0, Hits = [] }
            : new SearchRun(connection, facets.Value, request, text, query).Run();
    }

    /// <summary>Pages whose name the text begins, contains or nearly spells; at most 20.</summary>
    public IReadOnlyList<Suggestion> Suggest(string text, int limit)
    {
        List<string> words = [.. SearchWords.In(CleanText.Clean(text)).Take(MaxSuggestedWords)];
        if (words.Count == 0)
        {
            return [];
        }

        using var connection = open();
        return new SuggestionRun(connection, Math.Clamp(limit, 1, MaxSuggestions)).Run(words);
    }
}
