namespace KerjasamaWeb.Pages.Compare;

/// <summary>One figure of one country; nothing where it is not recorded. The small print is its year, unit or day; the path the list behind it.</summary>
public sealed record CompareCell(string? Text, string? Small = null, string? Path = null);
