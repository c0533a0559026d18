namespace Kerjasama.Catalog.Agreements;

public enum AgreementOrder
{
    Newest,
    Oldest,
    Title,
    MostParties,
}
