namespace KerjasamaWeb.Pages.Home;

/// <summary>A record shown as an example.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">The name as short as a reader knows it.</param>
/// <param name="Who">Who takes part, in a word or two.</param>
public sealed record Example(string Slug, string Name, string Who = "");
