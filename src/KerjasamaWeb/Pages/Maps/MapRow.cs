using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Maps;

/// <summary>One country, bloc or organisation of a map: how it is coloured, and its row in the table.</summary>
public sealed record MapRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Path { get; init; }

    /// <summary>Class of its shape on the day shown; empty for one that is yet to come.</summary>
    public required string Class { get; init; }

    /// <summary>Number of agreements, or the day since when.</summary>
    public required string Value { get; init; }

    /// <summary>What it is there: anggota, pengamat, mitra.</summary>
    public required string Standing { get; init; }

    /// <summary>Whether it belongs to the number that the map tells.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>Its periods, for the slider; empty for one without.</summary>
    public string On { get; init; } = "";

    public string? OnClass { get; init; }

    public DateOnly? DimSince { get; init; }

    public MapMark Mark => new(Code, Class) { Path = Path ?? "#tabel", Title = $"{Name}: {Value}", OnClass = OnClass, DimSince = DimSince };
}
