namespace KerjasamaWeb.Display;

/// <summary>One column of a chart over time: the years it stands for and the agreements signed in them. Without a first year it stands for all before.</summary>
public sealed record ChartColumn(int? From, int To, int Bilateral, int Multilateral, int Other)
{
    public int Total => Bilateral + Multilateral + Other;

    /// <summary>1990-an, or sebelum 1910.</summary>
    public string Name => From is { } year ? $"{year}-an" : $"sebelum {To + 1}";

    /// <summary>What stands under the column.</summary>
    public string ShortName => From is { } year ? $"{year}" : $"<{To + 1}";
}
