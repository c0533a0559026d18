namespace Kerjasama.Catalog;

/// <summary>A catalogue file is missing, damaged, or of another version.</summary>
public sealed class InvalidCatalogException(string message, Exception? inner = null) : Exception(message, inner);
