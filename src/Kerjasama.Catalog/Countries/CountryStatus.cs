namespace Kerjasama.Catalog.Countries;

public enum CountryStatus
{
    UnMember,
    UnObserver,
    Other,
}
