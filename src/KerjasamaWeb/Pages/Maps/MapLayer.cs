namespace KerjasamaWeb.Pages.Maps;

/// <summary>What a map shows, as it stands in <c>?lapis=</c>: <c>mitra</c>, <c>anggota:asean</c>, <c>pihak:rcep</c>, <c>bergabung:pbb</c>.</summary>
public readonly record struct MapLayer(MapKind Kind, string Slug)
{
    private const string Indonesia = "indonesia";

    public static MapLayer Default { get; } = new(MapKind.Mitra, Indonesia);

    /// <summary>The layer of a text; nothing for a text of no such form.</summary>
    public static MapLayer? Parse(string text)
    {
        if (text.Length == 0)
        {
            return Default;
        }

        var parts = text.ToLowerInvariant().Split(':', 2);
        return !Enum.TryParse<MapKind>(parts[0], ignoreCase: true, out var kind) || int.TryParse(parts[0], out _) ? null
            : parts.Length == 2 && parts[1].Length > 0 ? new(kind, parts[1])
            : kind == MapKind.Mitra ? Default
            : null;
    }

    public override string ToString()
    {
        var kind = Kind.ToString().ToLowerInvariant();
        return this == Default ? kind : $"{kind}:{Slug}";
    }
}
