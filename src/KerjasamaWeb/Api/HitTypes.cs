using Kerjasama.Catalog.Search;

namespace KerjasamaWeb.Api;

/// <summary>The English names under which the API gives the kinds of search hits.</summary>
internal static class HitTypes
{
    private static readonly Dictionary<string, string> ByKind = new(StringComparer.Ordinal)
    {
        [SearchKind.Country] = "country",
        [SearchKind.Agreement] = "agreement",
        [SearchKind.Organization] = "organization",
        [SearchKind.Concept] = "concept",
        [SearchKind.Term] = "term",
        [SearchKind.Event] = "event",
        [SearchKind.Rule] = "rule",
        [SearchKind.Source] = "source",
        [SearchKind.Page] = "page",
        [SearchKind.Field] = "field",
        [SearchKind.Region] = "region",
        [SearchKind.Misconception] = "misconception",
        [SearchKind.Question] = "question",
        [SearchKind.Lesson] = "lesson",
        [SearchKind.Relation] = "relation",
    };

    private static readonly Dictionary<string, string> ByType = ByKind.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => ByType.Keys;

    public static string Of(string kind) => ByKind.GetValueOrDefault(kind, "page");

    public static bool IsKind(string text) => ByKind.ContainsKey(text);

    public static string Kind(string type) => ByType[type];
}
