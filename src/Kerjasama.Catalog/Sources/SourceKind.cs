namespace Kerjasama.Catalog.Sources;

public enum SourceKind
{
    Depositary,
    Organization,
    Law,
    Government,
    Dataset,
    Reference,
}
