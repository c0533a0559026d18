namespace Kerjasama.Catalog.Organizations;

public enum OrganizationKind
{
    /// <summary>Intergovernmental organisation (organisasi antarpemerintah).</summary>
    Igo,
    Forum,

    /// <summary>A conference or treaty body (konferensi atau badan perjanjian).</summary>
    Conference,
}
