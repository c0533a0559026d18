namespace KerjasamaWeb.Display;

/// <summary>How an organisation is called in titles and lists.</summary>
public static class OrganizationNames
{
    /// <summary>The name with its abbreviation in brackets, where that adds anything.</summary>
    public static string Full(string name, string? abbreviation) =>
        abbreviation is null || name.Contains(abbreviation, StringComparison.Ordinal) ? name : $"{name} ({abbreviation})";
}
