using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>Builds the search tables of a new catalogue.</summary>
public static class SearchIndex
{
    /// <summary>A longer name is a title that nobody types in full: it is found by its words only.</summary>
    private const int MaxNameWords = 12;

    /// <summary>The statements that create the search tables, to be run once on a new catalogue.</summary>
    public static string Schema { get; } = ReadSchema();

    /// <summary>Fills the empty search tables. Call once, with every document of the catalogue.</summary>
    /// <exception cref="SqliteException">Two documents have one URL, or the tables are missing or already filled.</exception>
    public static void Write(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        IReadOnlyCollection<SearchDocument> documents,
        IReadOnlyCollection<SynonymGroup> synonyms)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(synonyms);
        var vocabulary = new SearchVocabulary();
        var documentsOfCountry = documents.SelectMany(document => document.Countries.Distinct()).CountBy(code => code).ToDictionary();
        using var rows = new SearchRows(connection, transaction);
        var id = 0;
        foreach (var kind in documents.GroupBy(document => document.Kind)
            .OrderBy(kind => SearchKind.OrderOf(kind.Key)).ThenBy(kind => kind.Key, StringComparer.Ordinal))
        {
            rows.AddKind(kind.Key, id + 1, id + kind.Count());
            foreach (var document in kind.OrderByDescending(document => WeightOf(document, documentsOfCountry)).ThenBy(document => document.Url, StringComparer.Ordinal))
            {
                WriteDocument(rows, vocabulary, ++id, document, ImportanceOf(document.Kind, WeightOf(document, documentsOfCountry)));
            }
        }

        WriteSynonyms(rows, vocabulary, synonyms);
        vocabulary.WriteTo(rows);
        connection.Execute("INSERT INTO search_text (search_text) VALUES ('optimize')", transaction: transaction);
    }

    // The logarithm keeps a treaty of 190 parties from burying a better text match of two.
    private static double ImportanceOf(string kind, int weight) => Math.Round(SearchKind.Importance(kind) * (1 + (0.1 * Math.Log(1 + weight))), 4);

    // A country weighs as much as the catalogue has about it.
    private static int WeightOf(SearchDocument document, Dictionary<string, int> documentsOfCountry) => document is { Kind: SearchKind.Country, Countries: [var code, ..] }
        ? documentsOfCountry[code]
        : Math.Max(0, document.Weight);

    private static void WriteDocument(SearchRows rows, SearchVocabulary vocabulary, int id, SearchDocument document, double importance)
    {
        var names = SearchNames.Of(document);
        rows.AddDocument(id, document, names, importance);

        var title = SearchWords.In(document.Title);
        var otherNames = names.Skip(1).SelectMany(SearchWords.In).ToList();
        if (document.Year is int year)
        {
            otherNames.Add(year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
        }

        var summary = SearchWords.In(document.Summary);
        var body = SearchWords.In(document.Body);
        vocabulary.AddDocument([.. title, .. otherNames, .. summary, .. body]);
        rows.AddText(id, title, otherNames, summary, body, vocabulary.StemsOf(title.Concat(otherNames)), vocabulary.StemsOf(summary.Concat(body)));

        foreach (var name in names)
        {
            var words = SearchWords.In(name);
            if (words.Count is > 0 and <= MaxNameWords)
            {
                rows.AddName(id, SearchNames.RankOf(document, name), name, string.Join(' ', words), SearchTopic.Of(words), string.Concat(words));
            }
        }
    }

    private static void WriteSynonyms(SearchRows rows, SearchVocabulary vocabulary, IReadOnlyCollection<SynonymGroup> synonyms)
    {
        foreach (var group in synonyms)
        {
            var terms = group.Terms.Select(SearchWords.In).Where(words => words.Count > 0).ToList();
            vocabulary.AddKnown(terms.SelectMany(words => words));
            foreach (var term in terms)
            {
                foreach (var other in terms.Where(other => !other.SequenceEqual(term) && !IsAmbiguous(other)))
                {
                    rows.AddSynonym(string.Join(' ', term), string.Join(' ', other));
                }
            }
        }
    }

    private static bool IsAmbiguous(List<string> term) => term is [{ Length: <= 2 }];

    private static string ReadSchema()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("SearchSchema.sql")
            ?? throw new InvalidOperationException("The resource SearchSchema.sql is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
