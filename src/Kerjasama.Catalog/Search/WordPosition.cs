namespace Kerjasama.Catalog.Search;

/// <summary>A word of a text: where it starts, how many UTF-16 units it takes, and its folded form.</summary>
internal readonly record struct WordPosition(int Start, int Length, string Folded)
{
    public int End => Start + Length;
}
