using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Kerjasama.Catalog.Classification;

/// <summary>Every known actor, found by code, slug, name or alias in any spelling; immutable and safe to share.</summary>
public sealed class ActorRegister
{
    private readonly FrozenDictionary<string, Actor> _byCode;
    private readonly FrozenDictionary<string, Actor> _byFoldedName;

    /// <param name="actors">
    /// When a code occurs twice, the first actor (a table row) decides how it is counted – kind, parent, successors, signing –
    /// and the later one (a page) gives names, slug and members.
    /// </param>
    public ActorRegister(IEnumerable<Actor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);

        var byCode = new Dictionary<string, Actor>(StringComparer.OrdinalIgnoreCase);
        foreach (var actor in actors)
        {
            byCode[actor.Code] = byCode.TryGetValue(actor.Code, out var row) ? Join(row, actor) : actor;
        }

        // Codes beat slugs, slugs beat names, names beat aliases; among equals the first in the list.
        var byName = new Dictionary<string, Actor>(StringComparer.Ordinal);
        AddNames(byName, byCode.Values, actor => [actor.Code]);
        AddNames(byName, byCode.Values, actor => [actor.Slug]);
        AddNames(byName, byCode.Values, actor => [actor.Name]);
        AddNames(byName, byCode.Values, actor => [actor.NameEn]);
        AddNames(byName, byCode.Values, actor => actor.Aliases);

        _byCode = byCode.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byFoldedName = byName.ToFrozenDictionary(StringComparer.Ordinal);
        All = [.. byCode.Values.OrderBy(actor => actor.Code, StringComparer.Ordinal)];
    }

    /// <summary>All actors, by code.</summary>
    public IReadOnlyList<Actor> All { get; }

    /// <exception cref="KeyNotFoundException">No actor has this code.</exception>
    public Actor this[string code] => _byCode.TryGetValue(code, out var actor) ? actor : throw new KeyNotFoundException($"No actor has the code '{code}'.");

    /// <summary>Finds an actor by code, slug, name or alias, whatever the case, diacritics, spaces or hyphens; null when unknown.</summary>
    public Actor? Find(string? codeOrSlugOrAlias)
    {
        if (string.IsNullOrWhiteSpace(codeOrSlugOrAlias))
        {
            return null;
        }

        return _byCode.TryGetValue(codeOrSlugOrAlias, out var actor) || _byFoldedName.TryGetValue(Fold(codeOrSlugOrAlias), out actor) ? actor : null;
    }

    public bool TryFind(string? codeOrSlugOrAlias, [NotNullWhen(true)] out Actor? actor) => (actor = Find(codeOrSlugOrAlias)) is not null;

    /// <summary>Letters and digits only, lower case, without diacritics: the form in which names are compared.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    private static Actor Join(Actor row, Actor page) => row with
    {
        Name = page.Name,
        NameEn = page.NameEn ?? row.NameEn,
        Slug = page.Slug ?? row.Slug,
        From = row.From ?? page.From,
        Until = row.Until ?? page.Until,
        Periods = row.Periods.Count > 0 ? row.Periods : page.Periods,
        Members = page.Members.Count > 0 ? page.Members : row.Members,
        Aliases = [.. row.Aliases.Union(page.Aliases, StringComparer.Ordinal)],
    };

    private static void AddNames(Dictionary<string, Actor> byName, IEnumerable<Actor> actors, Func<Actor, IEnumerable<string?>> names)
    {
        foreach (var actor in actors)
        {
            foreach (var name in names(actor))
            {
                if (name is not null && Fold(name) is { Length: > 0 } folded)
                {
                    byName.TryAdd(folded, actor);
                }
            }
        }
    }
}
