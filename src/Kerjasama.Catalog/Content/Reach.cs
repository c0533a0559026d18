namespace Kerjasama.Catalog.Content;

/// <summary>How far an organisation or agreement reaches (cakupan); a second axis beside the label.</summary>
public enum Reach
{
    Subregional,
    Regional,
    Interregional,
    Global,
}
