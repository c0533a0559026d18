namespace KerjasamaWeb.Pages;

/// <summary>One step of the breadcrumb.</summary>
public readonly record struct Crumb(string Title, string Path);
