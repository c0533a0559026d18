namespace Kerjasama.Catalog.Search;

/// <summary>Collects the words of all documents while the index is built.</summary>
internal sealed class SearchVocabulary
{
    private readonly Dictionary<string, int> documentsOf = [];
    private readonly Dictionary<string, string> stems = [];

    public void AddDocument(IEnumerable<string> words)
    {
        foreach (var word in words.Distinct())
        {
            documentsOf[word] = documentsOf.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>Adds words that are right although no document may have them.</summary>
    public void AddKnown(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            documentsOf.TryAdd(word, 0);
        }
    }

    public IEnumerable<string> StemsOf(IEnumerable<string> words) => words.Select(StemOf);

    public void WriteTo(SearchRows rows)
    {
        var id = 0;
        foreach (var (word, documents) in documentsOf.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            rows.AddWord(++id, word, StemOf(word), documents);
            if (WordPieces.AreUseful(word))
            {
                foreach (var piece in WordPieces.Of(word))
                {
                    rows.AddWordPiece(piece, word.Length, id);
                }
            }
        }
    }

    private string StemOf(string word)
    {
        if (!stems.TryGetValue(word, out var stem))
        {
            stem = stems[word] = IndonesianStem.Of(word);
        }

        return stem;
    }
}
