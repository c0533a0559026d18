using System.Text.RegularExpressions;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Links;

/// <summary>What is promised of a published address: it answers 200 with its anchors, 301 or 410; never anything else.</summary>
public static partial class LinkContract
{
    /// <summary>What is wrong with an answer, or nothing.</summary>
    /// <param name="link">The promise.</param>
    /// <param name="status">Status of the answer, redirects not followed.</param>
    /// <param name="html">Its body.</param>
    public static string? Breach(PublishedLink link, int status, string html)
    {
        if (status is 301 or 410)
        {
            return null;
        }

        if (status != 200)
        {
            return $"{link.Path} answers {status}";
        }

        var missing = link.Anchors.Except(AnchorsIn(html)).ToList();
        return missing.Count == 0 ? null : $"{link.Path} lacks {string.Join(", ", missing.Select(a => "#" + a))}";
    }

    /// <summary>The anchors of a page that are promised: fixed sections, and rows of parties and members.</summary>
    public static IReadOnlyList<string> AnchorsIn(string html) =>
        [.. Id().Matches(html).Select(m => m.Groups["id"].Value).Where(id => Anchors.All.Contains(id) || id.StartsWith("pihak-", StringComparison.Ordinal) || id.StartsWith("anggota-", StringComparison.Ordinal)).Distinct()];

    [GeneratedRegex(" id=\"(?<id>[a-z0-9-]+)\"")]
    private static partial Regex Id();
}
