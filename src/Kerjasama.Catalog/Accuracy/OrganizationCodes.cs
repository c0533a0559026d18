namespace Kerjasama.Catalog.Accuracy;

/// <summary>Organisations that the references and the content call by different codes.</summary>
public static class OrganizationCodes
{
    private static readonly Dictionary<string, string> Ours = new(StringComparer.Ordinal)
    {
        ["ACCT"] = "OIF",
        ["AU"] = "AFU",
        ["Andean"] = "ANCOM",
        ["AsDB"] = "ADB",
        ["ComSec"] = "COMMONWEALTH",
        ["EU"] = "EUE",
        ["IOMig"] = "IOM",
        ["IORARC"] = "IORA",
        ["LOAS"] = "LAS",
        ["LoN"] = "LON",
        ["NAM"] = "GNBLOK",
        ["UN"] = "UNO",
        ["WTOURO"] = "UNWTO",
    };

    // The same letters for another body: the Asia-Pacific Telecommunity, not ASEAN Plus Three.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "APT" };

    /// <summary>The code of the content for one of the references, or null where the letters mean another body.</summary>
    public static string? Of(string reference) => Others.Contains(reference) ? null : Ours.GetValueOrDefault(reference) ?? reference.ToUpperInvariant();
}
