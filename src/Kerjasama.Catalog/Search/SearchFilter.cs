using System.Text.Json;
using Kerjasama.Catalog.Text;

namespace Kerjasama.Catalog.Search;

/// <summary>The filters of a request, cleaned, as parameters of SQL; <c>null</c> filters nothing.</summary>
internal sealed record SearchFilter(string? Kinds, string? Label, string? Field, string? Reach, string? Status, string? Country, int? YearFrom, int? YearTo)
{
    /// <summary>The conditions on search_document AS d that every filtered query ends with.</summary>
    public const string Sql =
        """
        AND (@Kinds IS NULL OR d.kind IN (SELECT value FROM json_each(@Kinds)))
        AND (@Label IS NULL OR d.label = @Label)
        AND (@Reach IS NULL OR d.reach = @Reach)
        AND (@Status IS NULL OR d.status = @Status)
        AND (@YearFrom IS NULL OR d.year >= @YearFrom)
        AND (@YearTo IS NULL OR d.year <= @YearTo)
        AND (@Field IS NULL OR EXISTS (SELECT 1 FROM search_document_field WHERE field = @Field AND document_id = d.id))
        AND (@Country IS NULL OR EXISTS (SELECT 1 FROM search_document_country WHERE country = @Country AND document_id = d.id))
        """;

    public static SearchFilter Of(SearchRequest request)
    {
        List<string> kinds = [.. request.Kinds.Select(kind => CleanText.Clean(kind)).Where(kind => kind.Length > 0).Take(20)];
        return new(
            kinds.Count > 0 ? JsonSerializer.Serialize(kinds) : null,
            Value(request.Label),
            Value(request.Field),
            Value(request.Reach),
            Value(request.Status),
            Value(request.Country)?.ToUpperInvariant(),
            request.YearFrom,
            request.YearTo);
    }

    /// <summary>Whether a page without any of these facts (a relation, say) can pass.</summary>
    public bool HasNoFacts => (Label, Field, Reach, Status, Country, YearFrom, YearTo) is (null, null, null, null, null, null, null);

    private static string? Value(string? text) => CleanText.Clean(text) is { Length: > 0 } value ? value : null;
}
