namespace KerjasamaWeb.Pictures;

/// <summary>Colours and patterns of the classes, as in css/tokens.css by day: a picture is printed or put on a slide.</summary>
public sealed record PicturePaint(string Ground, string Mark, PictureMark Pattern)
{
    public const string Paper = "#fbf8f2";
    public const string Sea = "#f1ece1";
    public const string Land = "#dbd3c4";
    public const string Ink = "#1d1b18";
    public const string Soft = "#5d574e";

    private const string Teal = "#0a6478";
    private const string Terracotta = "#a8401a";

    /// <summary>The paint of every class that a map can have.</summary>
    public static IReadOnlyDictionary<string, PicturePaint> All { get; } = new Dictionary<string, PicturePaint>(StringComparer.Ordinal)
    {
        ["on"] = new(Terracotta, "", PictureMark.None),
        ["on bi"] = new(Teal, "", PictureMark.None),
        ["me"] = new("#8a6414", Sea, PictureMark.Dots),
        ["self"] = new(Ink, "", PictureMark.None),
        ["area"] = new("#8b8172", "", PictureMark.None),
        ["dim"] = new(Land, Terracotta, PictureMark.Stripes),
        ["bi1"] = new("#84bac5", Teal, PictureMark.Dots),
        ["bi2"] = new("#4391a2", "#84bac5", PictureMark.Stripes),
        ["bi3"] = new(Teal, "", PictureMark.None),
        ["multi1"] = new("#e5a583", Terracotta, PictureMark.Dots),
        ["multi2"] = new("#cd6d42", "#e5a583", PictureMark.Stripes),
        ["multi3"] = new(Terracotta, "", PictureMark.None),
    };
}
