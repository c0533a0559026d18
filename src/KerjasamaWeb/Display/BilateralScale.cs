namespace KerjasamaWeb.Display;

/// <summary>The three shades of teal by number of bilateral agreements, the same on every map so that maps can be compared.</summary>
public static class BilateralScale
{
    /// <summary>Class and legend of each step, from few to many.</summary>
    public static IReadOnlyList<(string Class, string Legend)> Steps { get; } = [("bi1", "1–2 perjanjian"), ("bi2", "3–5 perjanjian"), ("bi3", "6 perjanjian atau lebih")];

    public static string Class(int agreements) => agreements switch { <= 2 => "bi1", <= 5 => "bi2", _ => "bi3" };
}
