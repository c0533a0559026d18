namespace Kerjasama.Catalog.Accuracy;

/// <summary>What the coverage table counts, in its order.</summary>
public enum CoverageItem
{
    Organizations,
    Agreements,
    BilateralOfIndonesia,
    BilateralPartners,
    BilateralFields,
    BilateralOfOthers,
    Multilateral,
    CompletePartyTables,
    WrittenAgreements,
    CountryProfiles,
    IndonesianRelations,
    Terms,
    Events,
    Sources,
}
