namespace KerjasamaWeb.Pages.Maps;

/// <summary>The kinds of maps, named as in the address.</summary>
public enum MapKind
{
    /// <summary>Bilateral partners of a country by number of agreements.</summary>
    Mitra,

    /// <summary>Members of an organisation.</summary>
    Anggota,

    /// <summary>Parties of an agreement.</summary>
    Pihak,

    /// <summary>Members or parties by the year in which they joined.</summary>
    Bergabung,
}
