namespace KerjasamaWeb.Pages;

/// <summary>One step of the breadcrumb.</summary>
public sealed record Crumb(string Title, string Path);
