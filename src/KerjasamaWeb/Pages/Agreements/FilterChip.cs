using Kerjasama.Catalog.Agreements;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>One filter in force: its words, and the list without it.</summary>
/// <param name="Name">What the filter asks for.</param>
/// <param name="Key">Its query key.</param>
/// <param name="Value">Its value, where the key has several.</param>
/// <param name="Lifted">The filter without it.</param>
public sealed record FilterChip(string Name, string Key, string? Value, AgreementFilter Lifted);
