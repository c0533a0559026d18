namespace Kerjasama.Catalog.Search;

/// <summary>One word, or several that stand for one thing, which a page must have to match.</summary>
internal sealed record QueryPart
{
    /// <summary>Folded; more than one only for a term of the synonyms ("kerja sama").</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Other terms for the same thing, each as its words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Others { get; init; } = [];

    /// <summary>
    /// All terms that match. A word of one or two letters that has other terms is not among them: "as" and "un" are also words of
    /// English and French titles, and our texts write "Amerika Serikat" and "PBB".
    /// </summary>
    public IEnumerable<IReadOnlyList<string>> Terms => Words is [{ Length: <= 2 }] && Others.Count > 0 ? Others : Others.Prepend(Words);

    /// <summary>Whether the word is only the beginning of known words ("multilat").</summary>
    public bool IsPrefix { get; init; }

    /// <summary>About how many documents match; 0 if not known.</summary>
    public int Documents { get; init; }
}
