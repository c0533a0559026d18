namespace Kerjasama.Catalog.Content;

/// <summary>Codes of content diagnostics; a code once given keeps its meaning.</summary>
public static class DiagnosticCode
{
    /// <summary>The file is not readable as its kind (front matter, YAML or CSV is malformed).</summary>
    public const string Malformed = "K001";

    /// <summary>A key or column that the file kind does not have.</summary>
    public const string UnknownKey = "K002";

    /// <summary>A required key is missing or empty.</summary>
    public const string Missing = "K003";

    /// <summary>A value is not of its kind (date, number, enumeration).</summary>
    public const string BadValue = "K004";

    /// <summary>A file name is not a slug, or a folder holds a file of no known kind.</summary>
    public const string BadName = "K005";

    /// <summary>Two records claim the same slug, code or name.</summary>
    public const string Duplicate = "K010";

    /// <summary>A reference (party, source, parent, link) leads nowhere.</summary>
    public const string BrokenReference = "K011";

    /// <summary>Dates contradict each other.</summary>
    public const string DateOrder = "K012";

    /// <summary>A record states facts without a source.</summary>
    public const string NoSource = "K013";

    /// <summary>Markdown holds something that is not allowed (HTML, image, unknown anchor, unsafe link).</summary>
    public const string BadMarkdown = "K014";

    /// <summary>Records contradict a rule across files (such as a UN member without its membership row).</summary>
    public const string Contradiction = "K015";
}
