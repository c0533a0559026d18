using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>A map as asked for: what the page, the picture and the table of it show.</summary>
public sealed record MapView
{
    public required MapLayer Layer { get; init; }

    public required string Heading { get; init; }

    /// <summary>One sentence with the number and its day.</summary>
    public required string Answer { get; init; }

    /// <summary>Name of the column of values.</summary>
    public required string ValueName { get; init; }

    public required AsOf AsOf { get; init; }

    public required IReadOnlyList<MapRow> Rows { get; init; }

    /// <summary>Class and words of every step.</summary>
    public required IReadOnlyList<(string Class, string Text)> Legend { get; init; }

    /// <summary>The map of who belongs, where this one tells since when; else the map itself.</summary>
    public required MapLayer Belonging { get; init; }

    /// <summary>The country whose partners are shown.</summary>
    public MapMark? Centre { get; init; }

    public YearSlider? Years { get; init; }

    /// <summary>The record that the map is drawn from.</summary>
    public required string RecordPath { get; init; }

    public required string RecordName { get; init; }

    /// <summary>The part of the world shown.</summary>
    public string Part { get; init; } = WorldMap.World;

    /// <summary>The field that partners are counted in.</summary>
    public Field? Field { get; init; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public IEnumerable<MapMark> Marks => Rows.Select(r => r.Mark).Concat(Centre is { } centre ? [centre] : []);

    /// <summary>The same map with one key of its address changed; an empty value takes the key away.</summary>
    public string With(string key, string value, string extension = "") =>
        Paging.Address(SitePaths.Maps + extension, Pairs(key, value));

    /// <summary>The map's address in its shortest form.</summary>
    public string Address(string extension = "") => With("", "", extension);

    public IEnumerable<KeyValuePair<string, string>> Pairs(string key = "", string value = "") => new[]
    {
        ("lapis", Layer == MapLayer.Default ? "" : Layer.ToString()),
        ("bidang", Field?.Slug ?? ""),
        ("kawasan", Part == WorldMap.World ? "" : Part),
        ("per", AsOf.IsAsked ? AsOf.Asked : ""),
    }.Select(p => p.Item1 == key ? (key, value) : p).Where(p => p.Item2.Length > 0).Select(p => new KeyValuePair<string, string>(p.Item1, p.Item2));
}
