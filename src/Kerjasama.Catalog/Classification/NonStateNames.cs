namespace Kerjasama.Catalog.Classification;

/// <summary>Tells by its first word that a name no register lists is not a state: a city, a university, a company.</summary>
public static class NonStateNames
{
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "kota", "kotamadya", "kabupaten", "provinsi", "prefektur", "distrik", "kecamatan", "desa", "pemkot", "pemkab", "pemprov",
        "universitas", "institut", "politeknik", "sekolah", "perusahaan", "pt", "cv", "koperasi", "yayasan", "lsm", "partai", "gerakan", "klub",
    };

    /// <summary>Whether <paramref name="word"/> begins the name of something that cannot be a party to a treaty.</summary>
    public static bool IsHead(string word) => Heads.Contains(ActorRegister.Fold(word));

    /// <summary>Whether a name such as "Kota Bandung" begins with such a word.</summary>
    public static bool IsNonState(string name) => name.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var head, _] && IsHead(head);
}
