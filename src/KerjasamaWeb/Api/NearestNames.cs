using F23.StringSimilarity;
using Kerjasama.Catalog.Classification;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Api;

/// <summary>The known actors whose code, slug, name or alias is spelled most like an unknown one.</summary>
internal static class NearestNames
{
    private const int Most = 3;
    private const int LongestName = 60;

    private static readonly OptimalStringAlignment Distance = new();

    public static IReadOnlyList<Actor> Of(string text, IEnumerable<Actor> actors)
    {
        var asked = ActorRegister.Fold(text);
        if (asked.Length is < 2 or > LongestName)
        {
            return [];
        }

        return [.. actors
            .Select(actor => (Actor: actor, Score: NamesOf(actor).Min(name => Score(asked, ActorRegister.Fold(name)))))
            .Where(found => found.Score <= Math.Max(1, asked.Length / 3))
            .OrderBy(found => found.Score)
            .ThenBy(found => found.Actor.Kind)
            .ThenBy(found => found.Actor.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(found => found.Actor)];
    }

    /// <summary>A sentence that offers the actors, with a space before it; empty where there are none.</summary>
    public static string Sentence(IReadOnlyList<Actor> actors) =>
        actors.Count == 0 ? "" : $" Mungkin maksudnya {Format.List([.. actors.Select(a => $"{a.Name} ({a.Code})")]).Replace(" dan ", " atau ", StringComparison.Ordinal)}?";

    private static IEnumerable<string> NamesOf(Actor actor) => [actor.Code, actor.Name, actor.Slug ?? "", actor.NameEn ?? "", .. actor.Aliases];

    // A name that goes on where the text ends is as near as one with a single wrong letter.
    private static double Score(string asked, string name) =>
        name.Length == 0 || name.Length > LongestName ? double.MaxValue
        : asked.Length >= 4 && name.StartsWith(asked, StringComparison.Ordinal) ? 1
        : Distance.Distance(asked, name);
}
