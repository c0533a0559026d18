namespace KerjasamaWeb.Pictures;

/// <summary>What is drawn on a class's ground, so that it is told apart without colour.</summary>
public enum PictureMark
{
    None,
    Dots,
    Stripes,
}
