namespace Kerjasama.Catalog.Search;

/// <summary>A question to the search as it came from the reader; nothing in it is trusted.</summary>
public sealed record SearchRequest
{
    public required string Text { get; init; }

    /// <summary>Kinds to show; empty shows all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string? Label { get; init; }

    public string? Field { get; init; }

    public string? Reach { get; init; }

    public string? Status { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public string? Country { get; init; }

    /// <summary>The first year of ten: 1990.</summary>
    public int? Decade { get; init; }

    /// <summary>First year, included.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Last year, included.</summary>
    public int? YearTo { get; init; }

    /// <summary>From 1; other values are taken as the nearest allowed one.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to 100; other values are taken as the nearest allowed one.</summary>
    public int PageSize { get; init; } = 20;
}
