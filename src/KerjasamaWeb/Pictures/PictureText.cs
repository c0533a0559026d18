namespace KerjasamaWeb.Pictures;

/// <summary>One line of words; <paramref name="Y"/> is its baseline.</summary>
public readonly record struct PictureText(string Text, double X, double Y, int Size, bool IsStrong)
{
    /// <summary>How wide a line will be at most about: no font is at hand where lines are broken.</summary>
    public static double WidthOf(string text, int size) => text.Length * size * 0.58;
}
