using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>The prepared inserts of the search tables.</summary>
/// <remarks>Prepared once and used a million times: Dapper would build the statement anew for each row.</remarks>
internal sealed class SearchRows(SqliteConnection connection, SqliteTransaction? transaction) : IDisposable
{
    private readonly PreparedInsert kind = new(connection, transaction,
        "INSERT INTO search_kind (kind, first_id, last_id) VALUES ($1, $2, $3)");

    private readonly PreparedInsert document = new(connection, transaction,
        "INSERT INTO search_document (id, kind, importance, label, reach, status, year) VALUES ($1, $2, $3, $4, $5, $6, $7)");

    private readonly PreparedInsert card = new(connection, transaction,
        "INSERT INTO search_card (id, title, url, summary, names, anchors, body) VALUES ($1, $2, $3, $4, $5, $6, $7)");

    private readonly PreparedInsert field = new(connection, transaction,
        "INSERT OR IGNORE INTO search_document_field (field, document_id) VALUES ($1, $2)");

    private readonly PreparedInsert country = new(connection, transaction,
        "INSERT OR IGNORE INTO search_document_country (country, document_id) VALUES ($1, $2)");

    private readonly PreparedInsert text = new(connection, transaction,
        "INSERT INTO search_text (rowid, title, names, summary, body, title_stems, text_stems) VALUES ($1, $2, $3, $4, $5, $6, $7)");

    private readonly PreparedInsert name = new(connection, transaction,
        "INSERT INTO search_name (id, document_id, rank, name, words, topic, joined) VALUES ($1, $2, $3, $4, $5, $6, $7)");

    private readonly PreparedInsert word = new(connection, transaction,
        "INSERT INTO search_word (id, word, stem, documents) VALUES ($1, $2, $3, $4)");

    private readonly PreparedInsert wordPiece = new(connection, transaction,
        "INSERT INTO search_word_piece (piece, length, word_id) VALUES ($1, $2, $3)");

    private readonly PreparedInsert synonym = new(connection, transaction,
        "INSERT OR IGNORE INTO search_synonym (term, other) VALUES ($1, $2)");

    private int lastNameId;

    public void AddKind(string name, int firstId, int lastId) => kind.Run(name, firstId, lastId);

    public void AddDocument(int id, SearchDocument row, IEnumerable<string> names, double importance)
    {
        document.Run(id, row.Kind, importance, row.Label, row.Reach, row.Status, row.Year);
        card.Run(id, row.Title, row.Url, OneLine(row.Summary), string.Join('\n', names.Select(OneLine)), string.Join(' ', row.Anchors), OneLine(row.Body));
        foreach (var value in row.Fields)
        {
            field.Run(value, id);
        }

        foreach (var value in row.Countries)
        {
            country.Run(value, id);
        }
    }

    public void AddText(
        int id,
        IEnumerable<string> title,
        IEnumerable<string> names,
        IEnumerable<string> summary,
        IEnumerable<string> body,
        IEnumerable<string> titleStems,
        IEnumerable<string> textStems) => text.Run(id, Join(title), Join(names), Join(summary), Join(body), Join(titleStems), Join(textStems));

    public void AddName(int documentId, int rank, string asWritten, string words, string topic, string joined) =>
        name.Run(++lastNameId, documentId, rank, asWritten, words, topic, joined);

    public void AddWord(int id, string asFolded, string stem, int documents) => word.Run(id, asFolded, stem, documents);

    public void AddWordPiece(string piece, int length, int wordId) => wordPiece.Run(piece, length, wordId);

    public void AddSynonym(string term, string other) => synonym.Run(term, other);

    public void Dispose()
    {
        foreach (var insert in new[] { kind, document, card, field, country, text, name, word, wordPiece, synonym })
        {
            insert.Dispose();
        }
    }

    // Snippets show text in one line, and names stand one a line.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);
}
