namespace Kerjasama.Catalog.Agreements;

/// <summary>The order of a list of agreements; within equals the newest comes first.</summary>
public enum AgreementOrder
{
    Newest,
    Oldest,
    Title,
    TitleDescending,
    MostParties,
    FewestParties,
    Label,
    LabelDescending,
    Field,
    FieldDescending,
    Status,
    StatusDescending,
}
