using Kerjasama.Catalog.Accuracy;

namespace Kerjasama.Catalog.Tests.Accuracy;

/// <summary>Tiny content for the comparisons: an organisation, a treaty of the UN collection and an investment treaty.</summary>
internal static class AccuracySamples
{
    /// <summary>An organisation with the given rows of its <c>.members.csv</c>.</summary>
    public static (string Path, string Text)[] Organization(string slug, string code, string members, string sessions = "") =>
    [
        ($"organizations/{slug}.md",
            $"""
            ---
            code: {code}
            name: {code}
            nameEn: {code} Organization
            kind: igo
            reach: global
            fields: [trade]
            founded: 1945-10-24
            summary: Untuk uji.
            membersAsOf: 2026-11-24
            sources:
              - source: un-members
            checked: 2026-11-24
            ---
            """),
        ($"organizations/{slug}.members.csv", "member,status,from,to\n" + members),
        ($"organizations/{slug}.sessions.csv", "number,name,start,end\n" + sessions),
    ];

    public static (string Path, string Text) Treaty(string parties, string signed = "1961-04-18") => ("agreements/uji.md", TestCatalog.Agreement("Uji", "parties:\n" + parties)
        .Replace("signed: 2007-08-20", $"signed: {signed}", StringComparison.Ordinal)
        .Replace("inForce: 2008-07-01", "inForce: 1964-04-24", StringComparison.Ordinal)
        .Replace("- source: un-members", "- source: un-members\n  - source: untc\n    locator: Bab III nomor 3", StringComparison.Ordinal));

    public static string[] Outcomes(IEnumerable<ComparedFact> facts) => [.. facts.Select(f => $"{f.Key} {f.Outcome}").Order(StringComparer.Ordinal)];
}
