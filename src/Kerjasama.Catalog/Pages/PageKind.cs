namespace Kerjasama.Catalog.Pages;

/// <summary>The kinds of written page; each has its folder in <c>content/</c>.</summary>
public enum PageKind
{
    Concept,
    Rule,
    Page,
}
