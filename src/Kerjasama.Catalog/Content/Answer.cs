namespace Kerjasama.Catalog.Content;

/// <summary>Yes, no, or not known.</summary>
public enum Answer
{
    Unknown,
    Yes,
    No,
}
