using Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>Names short enough for a chip.</summary>
public static class ActorNames
{
    // "Uni Eropa" and "Bank Dunia" are as short as their abbreviations and better known.
    private const int LongName = 15;

    /// <summary>The abbreviation of an organisation with a long name (EFTA, PBB), else the name.</summary>
    public static string Short(Actor actor) =>
        actor.Kind is ActorKind.Bloc or ActorKind.Organization && actor.Name.Length > LongName ? actor.Aliases.FirstOrDefault(IsAbbreviation) ?? actor.Name : actor.Name;

    private static bool IsAbbreviation(string alias) =>
        alias.Length is >= 2 and <= 10 && alias.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetterUpper(alias[0])
        && alias.Count(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) >= (alias.Any(char.IsAsciiDigit) ? 2 : 3);
}
