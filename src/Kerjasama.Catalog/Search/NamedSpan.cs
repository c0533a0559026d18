namespace Kerjasama.Catalog.Search;

/// <summary>Consecutive words of a query that are the name of something: from <paramref name="Start"/>, <paramref name="Length"/> words.</summary>
internal sealed record NamedSpan(int Start, int Length, IReadOnlyList<NameRow> Things)
{
    public NameRow Best => Things[0];
}
