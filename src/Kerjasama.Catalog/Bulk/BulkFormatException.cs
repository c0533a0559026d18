namespace Kerjasama.Catalog.Bulk;

/// <summary>A bulk file that cannot be used; the message begins with <c>file:line:</c>.</summary>
public sealed class BulkFormatException : Exception
{
    public BulkFormatException()
    {
    }

    public BulkFormatException(string message)
        : base(message)
    {
    }

    public BulkFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public static BulkFormatException At(string file, int line, string problem) => new($"{file}:{line}: {problem}");
}
